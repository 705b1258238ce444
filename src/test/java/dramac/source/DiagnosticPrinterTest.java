package dramac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Findings as they are drawn, sign for sign.
class DiagnosticPrinterTest {
  private static final Code UNKNOWN = Code.error(Family.S, 3, "unknown-directive");
  private final SourceFile file =
      new SourceFile("heir.drama", "剧名：继承者\n\n@林婉 (cold)\n\t沈曜，muscik：悬疑\nmusci: suspense 30%\n");

  private Diagnostic finding(int start, int end) {
    Findings findings = new Findings();
    Span span = file.span(start, end);
    findings
        .at(UNKNOWN, span, span.text())
        .label("music")
        .related(file.span(3, 6), "label", "继承者")
        .safeFix("fix", List.of(Edit.replace(span, "music")), span.text(), "music")
        .note("note");
    return findings.sorted().getFirst();
  }

  private static String draw(Language language, Drawing drawing, Diagnostic finding) {
    return new DiagnosticPrinter(new Wording(language), drawing).human(finding);
  }

  @Test
  void caretsStandUnderWideSigns() {
    int name = file.text().indexOf("林婉");
    assertThat(draw(Language.EN, Drawing.plain(100), finding(name, name + 2)))
        .isEqualTo(
            """
            error[S003]: no directive is called “林婉:”
              ┌─ heir.drama:3:2
              │
            3 │ @林婉 (cold)
              │  ^^^^ did you mean `music`?
              ├─ heir.drama:1:4
              │
            1 │ 剧名：继承者
              │       ------ did you mean `继承者`?
              = fix: replace `林婉` with `music`                              [safe: dramac check --fix]
              = note: a lower-case word and a colon at the start of a line are always a directive;
              =       begin the line with `!` (action) or `\\` (speech) to say it as text
            """);
  }

  @Test
  void tabsGoToStopsAndChineseWordsAreBroken() {
    int key = file.text().indexOf("muscik");
    assertThat(draw(Language.ZH, Drawing.plain(60), finding(key, key + 6)))
        .isEqualTo(
            """
            错误[S003]: 没有叫“muscik：”的指令
              ┌─ heir.drama:4:5
              │
            4 │     沈曜，muscik：悬疑
              │           ^^^^^^ 是不是 `music`？
              ├─ heir.drama:1:4
              │
            1 │ 剧名：继承者
              │       ------ 是不是 `继承者`？
              = 修复: 把 `muscik` 改成 `music`
              =      [安全：dramac check --fix]
              = 说明: 行首的小写英文单词加冒号总是指令；要当正文，行首加
              =       `!`（动作）或 `\\`（台词）
            """);
  }

  @Test
  void withoutUnicodeEverythingIsAscii() {
    int name = file.text().indexOf("林婉");
    Drawing ascii = new Drawing(80, Drawing.Colour.OFF, Drawing.Signs.ASCII);
    String drawn = draw(Language.EN, ascii, finding(name, name + 2));
    assertThat(drawn)
        .isASCII()
        .startsWith("error[S003]: no directive is called \"\\u6797\\u5a49:\"");
    assertThat(drawn.lines().toList().subList(1, 5))
        .containsExactly(
            "  +-> heir.drama:3:2",
            "  |",
            "3 | @\\u6797\\u5a49 (cold)",
            "  |  ^^^^^^^^^^^^ did you mean `music`?");
  }

  @Test
  void longLinesAreCutOnBothSides() {
    SourceFile wide = new SourceFile("w", "雨".repeat(50) + "标记" + "落".repeat(50));
    ShownLine line = ShownLine.of(wide.span(50, 52), 40, new Ink(Drawing.plain(40)));
    assertThat(line.text()).startsWith("…雨").endsWith("落…").contains("标记");
    assertThat(CellWidth.of(line.text())).isLessThanOrEqualTo(40);
    assertThat(CellWidth.of(line.text().substring(0, line.text().indexOf("标记"))))
        .isEqualTo(line.caretStart());
  }

  @Test
  void colourIsOnlyThereWhenAskedFor() {
    Drawing coloured = new Drawing(80, Drawing.Colour.ON, Drawing.Signs.UNICODE);
    assertThat(draw(Language.EN, coloured, finding(0, 2))).startsWith("\u001b[1;31merror[S003]");
    assertThat(draw(Language.EN, Drawing.plain(80), finding(0, 2))).doesNotContain("\u001b");
  }

  @Test
  void nothingOfATextSteersTheTerminal() {
    SourceFile nasty = new SourceFile("n", "a\u001b[2J\u202eb");
    Ink ink = new Ink(Drawing.plain(80));
    assertThat(ShownLine.of(nasty.span(0, 1), 80, ink).text()).isEqualTo("a?[2J�b");
  }

  @Test
  void oneLineForEditorsAndOneForAll() {
    DiagnosticPrinter printer = new DiagnosticPrinter(new Wording(Language.EN), Drawing.plain(80));
    int key = file.text().indexOf("musci:");
    Diagnostic finding = finding(key, key + 5);
    assertThat(printer.concise(finding))
        .isEqualTo("heir.drama:5:1: error[S003] no directive is called “musci:” [*]");
    Diagnostic warning = finding.withSeverity(Severity.WARNING);
    assertThat(printer.summary(List.of(finding, finding, warning), Duration.ofMillis(41)))
        .isEqualTo("2 errors, 1 warning (3 fixable with --fix) in 41 ms");
    assertThat(printer.summary(List.of(), Duration.ofMillis(5))).isEqualTo("no findings in 5 ms");
  }

  @Test
  void widths() {
    assertThat(CellWidth.of("沈曜ab，é")).isEqualTo(9);
    assertThat(CellWidth.of("e\u0301")).isEqualTo(1);
    assertThat(CellWidth.of("🎬")).isEqualTo(2);
    assertThat(CellWidth.of("…—“”")).isEqualTo(4);
  }
}
