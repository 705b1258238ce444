package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.CellWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineCommandTest {
  private static final Path GOLDENS = Path.of("src/test/resources/dramac/cli");

  @TempDir Path folder;

  private Cli clock() throws IOException {
    return new Cli(folder).write("clock.drama", Cli.resource("clock.drama"));
  }

  private static void isGolden(String name, Cli.Result result) throws IOException {
    Path golden = GOLDENS.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, result.out());
    }
    assertThat(result.out()).isEqualTo(Files.readString(golden));
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theClockOfASeriesAtEightyColumns() throws IOException {
    isGolden("timeline-80.txt", clock().run("timeline"));
  }

  @Test
  void aWideTerminalShowsMoreOfTheSame() throws IOException {
    Cli wide = clock().on(140, Shell.Signs.UNICODE);
    isGolden("timeline-140.txt", wide.run("timeline", "--shots", "--lang", "zh"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 57, 80, 133, 400})
  void noLineIsWiderThanTheTerminal(int columns) throws IOException {
    Cli.Result result = clock().on(columns, Shell.Signs.UNICODE).run("timeline", "--shots");
    assertThat(result.lines())
        .allSatisfy(line -> assertThat(CellWidth.of(line)).isLessThanOrEqualTo(columns));
  }

  @Test
  void withoutUnicodeTheSignsAreAsciiAndNamesThoseThatCanBeShown() throws IOException {
    Cli.Result result = clock().on(80, Shell.Signs.ASCII).run("timeline", "--lang", "zh");
    assertThat(result.out()).contains("MAYA", "The Call", "|S01 LOBBY");
    assertThat(result.out().chars()).allMatch(sign -> sign < 0x7F);
  }

  @Test
  void coloursAreOnlyForAScreen() throws IOException {
    String plain = clock().run("timeline").out();
    String coloured = clock().set("FORCE_COLOR", "1").run("timeline").out();
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1;31m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void oneEpisodeIsShownAloneAndAnUnknownOneIsNamed() throws IOException {
    assertThat(clock().run("timeline", "--episode", "e02").out())
        .contains("E02 醒来")
        .doesNotContain("E01");
    Cli.Result unknown = clock().run("timeline", "--episode", "E07");
    assertThat(unknown.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(unknown.err()).contains("no episode E07", "E01, E02");
  }

  @Test
  void aScriptWithErrorsIsShownAsFarAsItCanBeRead() throws IOException {
    String broken = Cli.resource("clock.drama").replace("beat: tense", "baet: tense");
    Cli cli = new Cli(folder).write("clock.drama", broken);
    Cli.Result result = cli.run("timeline");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(result.out()).contains("E01 电话", "E02 醒来");
    assertThat(result.err()).contains("has errors").contains("dramac check clock.drama");
  }
}
