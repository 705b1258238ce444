package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.compiler.Catalogue;
import dramac.source.CellWidth;
import dramac.source.Code;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
  @TempDir Path folder;

  private Cli.Result explain(String... more) {
    String[] line = new String[more.length + 1];
    line[0] = "explain";
    System.arraycopy(more, 0, line, 1, more.length);
    return new Cli(folder).run(line);
  }

  @Test
  void aCodeIsExplainedWithAMarkUnderTheFlaw() {
    Cli.Result result = explain("s003");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.lines().getFirst()).isEqualTo("error[S003]: unknown-directive");
    assertThat(result.out())
        .contains("   8 │ musci: suspense 30%\n     │ ^^^^^\n", "\nSound\n")
        .contains("safe fix: dramac check --fix");
    assertThat(result.lines())
        .filteredOn(line -> !line.contains("│"))
        .allMatch(line -> CellWidth.of(line) <= 80);
    assertThat(explain("unknown-directive")).isEqualTo(result);
  }

  @Test
  void chineseAndColoursAreThereWhenAskedFor() {
    assertThat(explain("S003", "--lang", "zh").out())
        .startsWith("错误[S003]: unknown-directive\n行首是")
        .contains("\n正确的写法\n")
        .doesNotContain("\u001b");
    Cli coloured = new Cli(folder).set("FORCE_COLOR", "1").set("LANG", "zh_CN.UTF-8");
    assertThat(coloured.run("explain", "S003").out())
        .startsWith("\u001b[1;31m错误[S003]\u001b[0m")
        .contains("\u001b[34mmusic:\u001b[0m")
        .doesNotContain("`");
  }

  @Test
  void theListHasEveryCodeInALine() {
    List<String> lines = explain("--list").lines();
    assertThat(lines.stream().map(line -> line.substring(0, 4)))
        .containsExactlyElementsOf(Catalogue.codes().stream().map(Code::id).toList());
    assertThat(lines).allMatch(line -> CellWidth.of(line) <= 80);
    assertThat(explain("--list", "s00").lines())
        .hasSize(8)
        .anyMatch(line -> line.matches("S003 {2}unknown-directive +error +safe +A line .*…"));
    assertThat(explain("--list", "S003", "--lang", "zh").out()).contains("行首是");
  }

  @ParameterizedTest
  @CsvSource({
    "C2001, 'did you mean: C201 unknown-character'",
    "unknown-directve, did you mean: S003 unknown-directive?",
    "nonsense-of-mine, 'see all of them: dramac explain --list'",
    "E01S03T02, dramac plan",
    "E01, is a place in the story"
  })
  void whatIsNoCodeLeadsOn(String typed, String help) {
    Cli.Result result = explain(typed);
    assertThat(result.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(result.err()).contains(typed).contains(help);
    assertThat(result.out()).isEmpty();
    assertThat(explain().code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(explain("--list", "Q").err()).contains("no code begins with Q");
  }
}
