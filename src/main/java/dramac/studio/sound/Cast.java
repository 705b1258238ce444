package dramac.studio.sound;

import java.util.List;
import java.util.Optional;

/// Who speaks: the voices of each language, the default first.
final class Cast {
  private static final Speaker.English EMMA = new Speaker.English("Emma", "slt", 1, 1);
  private static final Speaker.English SOPHIA = new Speaker.English("Sophia", "slt", 1.08, 1.06);
  private static final Speaker.English MICHAEL = new Speaker.English("Michael", "rms", 1, 1);
  private static final Speaker.English JAMES = new Speaker.English("James", "awb", 1, 1);

  private static final List<Speaker> MAINLAND =
      List.of(
          new Speaker.Mandarin("Tianmei", 240, 0.96, 1, SOPHIA),
          new Speaker.Mandarin("Yunyou", 205, 0.91, 0.9, EMMA),
          new Speaker.Mandarin("Shawn", 120, 0.82, 0.9, MICHAEL),
          new Speaker.Mandarin("Jiahao", 140, 0.86, 1, JAMES));

  private static final List<Speaker> TAIWAN =
      List.of(
          new Speaker.Mandarin("Mei", 240, 0.96, 1, SOPHIA),
          new Speaker.Mandarin("Kai", 140, 0.86, 1, JAMES));

  private static final List<Speaker> AMERICAN = List.of(EMMA, MICHAEL, SOPHIA, JAMES);

  private Cast() {}

  static List<String> languages() {
    return List.of("zh-CN", "zh-TW", "en-US");
  }

  static List<Speaker> of(String language) {
    return switch (language) {
      case "zh-CN" -> MAINLAND;
      case "zh-TW" -> TAIWAN;
      case "en-US" -> AMERICAN;
      default -> List.of();
    };
  }

  static Optional<Speaker> find(String language, String voice) {
    return of(language).stream().filter(s -> s.name().equals(voice)).findFirst();
  }
}
