package dramac.story;

import dramac.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A character of the series.
///
/// @param span its first name in the heading of its sheet
public record CastMember(Words names, Role role, Appearing appearing, Voicing voicing, Span span)
    implements Speaker {

  /// A place declares one person, and people are looked up at every picture.
  @Override
  public int hashCode() {
    return span.hashCode();
  }

  /// What part a character plays.
  public enum Role {
    PROTAGONIST,
    LOVE_INTEREST,
    ANTAGONIST,
    SUPPORTER,
    MINOR,
    NARRATOR
  }

  /// What a character looks like.
  ///
  /// @param lock the features that never change, in the order of language.md 4.3; may be empty
  /// @param reference pictures of the face; may be empty
  /// @param looks what the person wears; `default` first if the sheet has `wears:`
  public record Appearing(
      List<Feature> lock, List<Picture> reference, List<Look> looks, Seed seed) {
    public Appearing {
      lock = List.copyOf(lock);
      reference = List.copyOf(reference);
      looks = List.copyOf(looks);
    }

    public Optional<Look> look(String name) {
      return looks.stream().filter(l -> l.name().equalsIgnoreCase(name)).findFirst();
    }
  }

  /// What a character sounds like.
  ///
  /// @param byLanguage voice name by language tag, in the order written
  /// @param places where each of these names stands, by language tag
  /// @param speed 0.5 to 2
  public record Voicing(
      SequencedMap<String, String> byLanguage,
      SequencedMap<String, Span> places,
      double speed,
      double pitch) {
    public Voicing {
      byLanguage = Ordered.copyOf(byLanguage);
      places = Ordered.copyOf(places);
    }
  }
}
