package dramac.rules.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The list of signs that can be drawn is that of the fonts which come with the program. After a
/// change of a font: run this with `-Dgolden.update`.
class CoverageTest {
  private static final Path LIST = Path.of("src/main/resources" + Coverage.RESOURCE);

  @Test
  void theListIsThatOfBothFonts() throws Exception {
    List<Font> fonts = fonts();
    List<String> ranges = new ArrayList<>();
    int from = -1;
    for (int sign = 0; sign <= Character.MAX_CODE_POINT + 1; sign++) {
      int now = sign;
      boolean drawn =
          sign <= Character.MAX_CODE_POINT && fonts.stream().allMatch(f -> f.canDisplay(now));
      if (drawn && from < 0) {
        from = sign;
      } else if (!drawn && from >= 0) {
        ranges.add("%x-%x".formatted(from, sign - 1));
        from = -1;
      }
    }
    if (System.getProperty("golden.update") != null) {
      Files.writeString(LIST, String.join("\n", ranges) + "\n");
    }
    assertThat(Files.readAllLines(LIST)).isEqualTo(ranges);
  }

  @Test
  void whatIsTakenForGrantedIsThere() {
    Coverage coverage = Coverage.read();
    for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
      if (Coverage.isUsual(sign)) {
        assertThat(coverage.has(sign)).as(Integer.toHexString(sign)).isTrue();
      }
    }
    assertThat(coverage.has(0x1F602)).isFalse();
  }

  private static List<Font> fonts() throws Exception {
    File home = new File(System.getProperty("dramac.home", "target/dramac"), "fonts");
    return List.of(
        Font.createFont(Font.TRUETYPE_FONT, new File(home, "500Medium/NotoSansSC_500Medium.ttf")),
        Font.createFont(Font.TRUETYPE_FONT, new File(home, "700Bold/NotoSansSC_700Bold.ttf")));
  }
}
