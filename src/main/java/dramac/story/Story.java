package dramac.story;

import java.util.List;
import java.util.stream.Stream;

/// A series, fully resolved. What could not be resolved is left out and has its diagnostic.
///
/// @param extras voices that need no sheet, in order of declaration
/// @param uses every place that names one of these, in order of place
public record Story(
    Series series,
    List<CastMember> cast,
    List<Extra> extras,
    List<SetDesign> sets,
    List<Prop> props,
    List<Episode> episodes,
    List<Use> uses) {
  public Story {
    cast = List.copyOf(cast);
    extras = List.copyOf(extras);
    sets = List.copyOf(sets);
    props = List.copyOf(props);
    episodes = List.copyOf(episodes);
    uses = List.copyOf(uses);
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
