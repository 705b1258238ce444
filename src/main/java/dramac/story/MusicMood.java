package dramac.story;

import java.util.Locale;

/// The seed's six moods.
public enum MusicMood {
  DRAMATIC,
  ROMANTIC,
  COMEDIC,
  SUSPENSE,
  TRIUMPHANT,
  MELANCHOLIC;

  /// As the API spells it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
