package dramac.studio.sound;

import java.util.List;
import java.util.Map;

/// The embedded voices.
public final class Voices {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "zh-CN", List.of("Tianmei", "Yunyou", "Shawn", "Jiahao"),
          "zh-TW", List.of("Mei", "Kai"),
          "en-US", List.of("Emma", "Michael", "Sophia", "James"));

  private Voices() {}

  /// The voices of a language, the default first; empty for a language without an embedded voice.
  public static List<String> names(String language) {
    return NAMES.getOrDefault(language, List.of());
  }

  /// The languages with embedded voices.
  public static List<String> languages() {
    return List.of("zh-CN", "zh-TW", "en-US");
  }
}
