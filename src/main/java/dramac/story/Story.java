package dramac.story;

import dramac.source.Span;
import java.util.List;
import java.util.stream.Stream;

/// A series, fully resolved. What could not be resolved is left out and has its diagnostic.
///
/// @param extras voices that need no sheet, in order of declaration
/// @param uses every place that names one of these, in order of place
/// @param told every stretch that reaches a viewer
public record Story(
    Series series,
    List<CastMember> cast,
    List<Extra> extras,
    List<SetDesign> sets,
    List<Prop> props,
    List<Episode> episodes,
    List<Use> uses,
    List<Told> told) {
  public Story {
    cast = List.copyOf(cast);
    extras = List.copyOf(extras);
    sets = List.copyOf(sets);
    props = List.copyOf(props);
    episodes = List.copyOf(episodes);
    uses = List.copyOf(uses);
    told = List.copyOf(told);
  }

  /// The uses that lie within a stretch of the script, in order.
  public List<Use> uses(Span within) {
    int first = after(within.head());
    int last = first;
    while (last < uses.size() && uses.get(last).span().compareTo(within.tail()) < 0) {
      last++;
    }
    return uses.subList(first, last).stream()
        .filter(use -> use.span().end() <= within.end())
        .toList();
  }

  /// Index of the first use at a place or after it.
  private int after(Span place) {
    int low = 0;
    int high = uses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (uses.get(middle).span().compareTo(place) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Every scene, in order of the episodes.
  public Stream<Scene> scenes() {
    return episodes.stream().flatMap(episode -> episode.scenes().stream());
  }

  /// Every shot, in order of the episodes.
  public Stream<Shot> shots() {
    return scenes().flatMap(scene -> scene.shots().stream());
  }
}
