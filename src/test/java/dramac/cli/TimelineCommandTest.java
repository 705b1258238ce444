package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

  @Test
  void anEpisodeTooLongForOneLineGoesOnBelow() throws IOException {
    String lengthy =
        Cli.resource("clock.drama")
            .replace("老陈抬起头。门外没有人。", "shot: wide; 150s\n老陈抬起头。")
            .replace("# EPISODE 2", "# EPISODE 102");
    Cli.Result result = new Cli(folder).write("clock.drama", lengthy).run("timeline");
    assertThat(result.lines())
        .filteredOn(line -> line.startsWith("scenes "))
        .hasSize(3)
        .last()
        .asString()
        .contains("│S01 走廊");
    assertThat(result.out()).contains("2:30", "! E01S01T01     150 s  1.5 s to 8 s", "E102S01");
  }

  @Test
  void anEpisodeWithoutAShotHasNoTime() throws IOException {
    String empty = "series: Empty\n# EPISODE 1\nINT. ROOM - NIGHT\n# EPISODE 2\n";
    Cli.Result result = new Cli(folder).write("empty.drama", empty).run("timeline");
    assertThat(result.out()).contains("E01", "no shots yet");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
  }

  @Test
  void aPageHasAPictureOfEachEpisodeAndAllItsFacts() throws IOException {
    Cli cli = clock();
    Cli.Result result = cli.run("timeline", "--html", "clock.html");
    assertThat(result.out()).isEqualTo("clock.html: 2 episodes\n");
    String page = cli.read("clock.html");
    assertThat(page)
        .contains("<section id=\"E01\">", "<section id=\"E02\">", "aria-label=\"E01: 电话\"")
        .contains("twist 0:13.9", "小雅站在他身后", "凌晨三点", "E02S01T02")
        .contains("<td class=\"limit\">by 1 s</td>")
        .doesNotContain("<script", "src=", "url(");
    assertThat(page.replaceAll(" xmlns=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("//");
  }

  @Test
  void aPageCannotBeBrokenOutOfByATitle() throws IOException {
    String evil = Cli.resource("clock.drama").replace("雨夜电话", "</title><b onclick=x>'\"&");
    Cli cli = new Cli(folder).write("clock.drama", evil);
    cli.run("timeline", "--html", "clock.html");
    assertThat(cli.read("clock.html"))
        .doesNotContain("<b onclick")
        .contains("&lt;/title&gt;&lt;b onclick=x&gt;&#39;&quot;&amp;");
  }

  @Test
  void aPageNeverTakesTheNameOfAScript() throws IOException {
    Cli cli = clock();
    Cli.Result result = cli.run("timeline", "--html", "clock.drama");
    assertThat(result.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(result.err()).contains("not clock.drama");
    assertThat(cli.read("clock.drama")).isEqualTo(Cli.resource("clock.drama"));
    assertThat(cli.run("timeline", "--html", "no/clock.html").code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(cli.run("timeline", "--html", "a.html", "--json").code())
        .isEqualTo(ExitCode.SETTINGS);
  }

  @Test
  void machinesReadTheSameFacts() throws IOException {
    JsonNode json = new JsonMapper().readTree(clock().run("timeline", "--json").out());
    JsonNode first = json.path("episodes").path(0);
    assertThat(first.path("length").asInt()).isEqualTo(19_600);
    assertThat(first.path("limits").path("twist").asInt()).isEqualTo(13_000);
    assertThat(first.path("gaps").path(0).path("kept").asBoolean(true)).isFalse();
    assertThat(first.path("moments").findValuesAsText("kind"))
        .containsExactly("hook", "caption", "twist", "cliffhanger");
    assertThat(first.path("people").findValues("name").toString()).contains("MAYA");
    JsonNode second = json.path("episodes").path(1);
    assertThat(second.path("outside").path(0).asText()).isEqualTo("E02S01T02");
    assertThat(second.path("reprise").asInt()).isEqualTo(2_000);
  }
}
