package dramac.media;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/// What one person says, as the viewer reads it: when it is heard and its words in each language on
/// screen, the language that is spoken first.
///
/// @param id the line's id, kept in sidecars
/// @param from frame of the episode at which the voice begins
/// @param to frame at which it has ended
/// @param texts words by language, marks and all
/// @param speaker name to write before the words, empty when the picture shows who speaks
/// @param face upright for speech in the scene, slanted for voice-over and thought
public record Utterance(
    String id, int from, int to, SequencedMap<Locale, String> texts, String speaker, Face face) {

  /// How the letters stand.
  public enum Face {
    UPRIGHT,
    SLANTED
  }

  public Utterance {
    texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
  }
}
