package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One speech, from its cue to its end.
///
/// @param language the tag the words are written in
/// @param phrases the text in pieces, each with its translations
/// @param at from the shot's start
/// @param length estimated in the slowest of the voiced languages, without the gap after it
/// @param span the name in its cue
public record Line(
    LineId id,
    Speaker speaker,
    Medium medium,
    Delivery delivery,
    String language,
    List<Phrase> phrases,
    Duration at,
    Duration length,
    Span span) {
  public Line {
    phrases = List.copyOf(phrases);
  }

  /// Where a voice comes from.
  public enum Medium {
    ON_SCREEN,
    VOICE_OVER,
    OFF_SCREEN,
    THOUGHT
  }

  /// A run of text between two translations.
  ///
  /// @param words plain words (no marks) by language tag; the written language is always there
  /// @param places where they stand, by language tag
  /// @param span where the written words stand
  public record Phrase(
      SequencedMap<String, String> words, SequencedMap<String, Span> places, Span span) {
    public Phrase {
      words = Ordered.copyOf(words);
      places = Ordered.copyOf(places);
    }
  }

  /// How it is said: one emotion, and manners that multiply its numbers.
  public record Delivery(Emotion emotion, List<Manner> manners) {
    public Delivery {
      manners = List.copyOf(manners);
    }

    public double pitch() {
      return manners.stream().mapToDouble(Manner::pitch).reduce(emotion.pitch(), (a, b) -> a * b);
    }

    public double energy() {
      return manners.stream().mapToDouble(Manner::energy).reduce(emotion.energy(), (a, b) -> a * b);
    }

    public double speed() {
      return manners.stream().mapToDouble(Manner::speed).reduce(1, (a, b) -> a * b);
    }
  }

  /// The whole text in a language, if every phrase has it.
  public Optional<String> text(String tag) {
    List<String> parts = new ArrayList<>();
    for (Phrase phrase : phrases) {
      String words = phrase.words().get(tag);
      if (words == null) {
        return Optional.empty();
      }
      parts.add(words);
    }
    return Optional.of(String.join(tag.startsWith("zh") ? "" : " ", parts));
  }
}
