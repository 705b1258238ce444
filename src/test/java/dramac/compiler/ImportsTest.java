package dramac.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.story.CastMember;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A series in several files.
class ImportsTest {
  private static final String CUT = "# EPISODE 1";

  @Test
  void sheetsMayStandInAFileOfTheirOwn() {
    String heir = Scripts.heir();
    int episodes = heir.indexOf(CUT);
    int sheets = heir.indexOf("# CHARACTER");
    String main = heir.substring(0, sheets) + "import: cast/*.drama\n\n" + heir.substring(episodes);
    Scripts.Folder folder = Scripts.Folder.with("cast/all.drama", heir.substring(sheets, episodes));
    Compilation compilation = Scripts.compile(main, folder);
    assertThat(Scripts.findings(compilation)).isEmpty();
    assertThat(compilation.story().cast())
        .extracting(CastMember::names)
        .isEqualTo(Scripts.compile(heir).story().cast().stream().map(CastMember::names).toList());
  }

  @Test
  void whatIsNotThereIsSaidOnce() {
    assertThat(Scripts.findings(Scripts.compile(with("import: cst/*.drama"))))
        .containsExactly("S019 2:9 «cst/*.drama» no file matches “cst/*.drama”");
    assertThat(Scripts.findings(Scripts.compile(with("import: ../other.drama"))))
        .containsExactly("S019 2:9 «../other.drama» “../other.drama” is outside the project");
  }

  @Test
  void aCircleAndASecondHeaderAreErrors() {
    SequencedMap<String, byte[]> files = new TreeMap<>();
    files.putAll(Scripts.Folder.with("a.drama", "import: b.drama\n").files());
    files.putAll(Scripts.Folder.with("b.drama", "genre: romance\nimport: a.drama\n").files());
    assertThat(
            Scripts.findings(Scripts.compile(with("import: a.drama"), new Scripts.Folder(files))))
        .containsExactly(
            "S018 1:1 «genre» an imported file holds only sheets",
            "S019 2:9 «a.drama» “a.drama” imports this file again");
  }

  private static String with(String line) {
    return Scripts.heir().replaceFirst("\n", "\n" + line + "\n");
  }
}
