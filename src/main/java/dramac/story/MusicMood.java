package dramac.story;

import java.util.Locale;

/// The seed's six moods.
public enum MusicMood {
  DRAMATIC("戏剧"),
  ROMANTIC("浪漫"),
  COMEDIC("喜剧"),
  SUSPENSE("悬疑"),
  TRIUMPHANT("凯旋"),
  MELANCHOLIC("忧郁");

  private final String chinese;

  MusicMood(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }

  /// As the API spells it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
