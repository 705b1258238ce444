package dramac.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Safety;
import dramac.source.SourceFile;
import dramac.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FixerTest {
  private static final Code LETTER = Code.warning(Family.C, 1, "letter");
  private static final Code ERROR = Code.error(Family.C, 2, "error");

  private static Fixed fix(String text, Scripts.Folder folder, Safety most) throws IOException {
    return Fixer.fix(new SourceFile("heir.drama", text), folder, CompilerSettings.none(), most);
  }

  @Test
  void findingsThatLieApartAreFixedInOnePassAndTheRestStays() throws IOException {
    String heir = Scripts.heir();
    String broken =
        heir.replace("@林晚 (cold)", "@林婉 (cold)")
            .replace("music: suspense", "musci: suspense")
            .replaceFirst("extras: .*\n", "")
            .replace("INT. 恒远大厦 大堂 - NIGHT", "int. 恒远大厦 大堂 - NIGHT");
    Fixed fixed = fix(broken, Scripts.Folder.empty(), Safety.SAFE);
    assertThat(fixed.now(new SourceFile("heir.drama", broken)).text())
        .isEqualTo(heir.replaceFirst("extras: .*\n", ""));
    assertThat(fixed.passes()).isEqualTo(1);
    assertThat(fixed.fixed())
        .extracting(d -> d.code().id())
        .containsExactly("S003", "C201", "S017");
    assertThat(fixed.left().all()).extracting(d -> d.code().id()).containsExactly("C201");
  }

  @Test
  void pastedDialogueBecomesSpeechesWithTheActingAmongIt() throws IOException {
    String cue = "@林晚 (cold)";
    String pasted =
        """
        林晚：你好？
        （看着门）
        林晚（低声，回头）：走。
        (快步)
        他走了。
        林晚 (sad): 等等。

        """;
    String written =
        """
        @林晚
        你好？
        （看着门）

        @林晚（低声）
        （回头）
        走。
        (快步)

        他走了。

        @林晚 (sad)
        等等。

        """;
    String heir = Scripts.heir();
    Fixed fixed =
        fix(heir.replaceFirst("@林晚 .cold", pasted + "$0"), Scripts.Folder.empty(), Safety.SAFE);
    assertThat(fixed.changed().getFirst().after().text())
        .contains(written + cue)
        .isEqualTo(heir.replaceFirst("@林晚 .cold", written + "$0"));
    assertThat(fixed.left().all())
        .extracting(d -> d.code().id())
        .doesNotContain("S006", "S012", "V403");
  }

  @Test
  void whatIsUnsafeIsLeftUnlessItIsWanted() throws IOException {
    String broken =
        Scripts.heir().replace("close-up on 沈曜, slow", "close-up on 沈曜, long hair, slow");
    assertThat(fix(broken, Scripts.Folder.empty(), Safety.SAFE).changed()).isEmpty();
    Fixed fixed = fix(broken, Scripts.Folder.empty(), Safety.UNSAFE);
    assertThat(fixed.changed().getFirst().after().text()).isEqualTo(Scripts.heir());
    assertThat(fixed.left().all()).isEmpty();
  }

  @Test
  void filesThatAreBroughtInAreFixedTooAndKeepTheirLineEnds() throws IOException {
    String heir = Scripts.heir();
    int sheets = heir.indexOf("# CHARACTER");
    int episodes = heir.indexOf("# EPISODE 1");
    String main = heir.substring(0, sheets) + "import: cast.drama\n\n" + heir.substring(episodes);
    String cast = heir.substring(sheets, episodes).replace("\n", "\r\n");
    String broken = cast.replace("wears:", "waers:");
    Fixed fixed = fix(main, Scripts.Folder.with("cast.drama", broken), Safety.SAFE);
    assertThat(fixed.changed())
        .extracting(change -> change.after().name())
        .containsExactly("cast.drama");
    assertThat(fixed.changed().getFirst().after().text()).isEqualTo(cast);
    assertThat(fixed.changed().getFirst().before().text()).isEqualTo(broken);
  }

  @Test
  void aNewLineEndsAsTheOthersDo() throws IOException {
    String heir = Scripts.heir().replace("\n", "\r\n");
    String broken =
        heir.replace("?\r\n\r\n> SMASH CUT TO", "?\r\nsound: thunder\r\n\r\n> SMASH CUT TO");
    assertThat(broken).isNotEqualTo(heir);
    Fixed fixed = fix(broken, Scripts.Folder.empty(), Safety.SAFE);
    assertThat(fixed.changed().getFirst().after().text())
        .isEqualTo(broken.replace("sound:", "\r\nsound:"));
  }

  /// An `a` wants to be `b`, a `y` two of them, and an `x` a `!`, which is an error.
  private static Checkup letters(String text) {
    SourceFile file = new SourceFile("x.drama", text);
    Findings findings = new Findings();
    for (int i = 0; i < text.length(); i++) {
      Span sign = file.span(i, i + 1);
      switch (text.charAt(i)) {
        case 'a' -> findings.at(LETTER, sign).safeFix("fix", List.of(Edit.replace(sign, "b")));
        case 'x' -> findings.at(LETTER, sign).safeFix("fix", List.of(Edit.replace(sign, "!")));
        case 'y' -> findings.at(LETTER, sign).safeFix("fix", List.of(Edit.replace(sign, "yy")));
        case '!' -> findings.at(ERROR, sign);
        default -> {}
      }
    }
    return new Checkup(findings.sorted(), List.of());
  }

  private static Fixed fixLetters(String text) throws IOException {
    SequencedMap<String, byte[]> files = new TreeMap<>();
    files.put("x.drama", text.getBytes(StandardCharsets.UTF_8));
    return new Fixer<IOException>(
            sources ->
                letters(new String(sources.read("x.drama").orElseThrow(), StandardCharsets.UTF_8)))
        .fix(new Scripts.Folder(files), Safety.SAFE);
  }

  @Test
  void aFixThatLeavesMoreErrorsIsTakenBackAndTheOthersAreMade() throws IOException {
    Fixed fixed = fixLetters("aaxaaaxaa");
    assertThat(fixed.changed().getFirst().after().text()).isEqualTo("bbxbbbxbb");
    assertThat(fixed.fixed()).hasSize(7);
    assertThat(fixed.left().all()).hasSize(2);
  }

  @Test
  void fixesThatNeverEndAreEnded() throws IOException {
    Fixed fixed = fixLetters("y");
    assertThat(fixed.passes()).isEqualTo(10);
    assertThat(fixed.changed().getFirst().after().text()).hasSize(1 << 10);
  }
}
