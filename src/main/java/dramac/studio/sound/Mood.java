package dramac.studio.sound;

import java.util.Locale;
import java.util.Optional;

/// The six moods that music is asked for by.
public enum Mood {
  DRAMATIC,
  ROMANTIC,
  COMEDIC,
  SUSPENSE,
  TRIUMPHANT,
  MELANCHOLIC;

  /// The mood of that name in any case; empty for a word that is no mood.
  public static Optional<Mood> of(String word) {
    for (var mood : values()) {
      if (mood.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(mood);
      }
    }
    return Optional.empty();
  }

  /// The name the API uses.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
