package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

  @TempDir Path folder;

  private Cli twenty() throws IOException {
    return new Cli(folder).write("twenty.drama", Cli.resource("twenty.drama"));
  }

  private Cli.Result check(String... more) throws IOException {
    String[] line = new String[more.length + 4];
    System.arraycopy(new String[] {"check", "twenty.drama", "--format", "concise"}, 0, line, 0, 4);
    System.arraycopy(more, 0, line, 4, more.length);
    return twenty().run(line);
  }

  @Test
  void twentyMistakesOfOneFileAreAllFoundInTheirPlaces() throws IOException {
    Cli.Result result = check();
    List<String> found =
        result.lines().stream()
            .filter(line -> line.startsWith("twenty.drama:"))
            .map(line -> line.replace("twenty.drama:", ""))
            .map(line -> line.replaceFirst(": (error|warning)\\[(.{4})]", " $2"))
            .map(line -> line.replace(" [*]", ""))
            .toList();
    List<String> planted = Cli.resource("twenty.findings").lines().toList();
    assertThat(planted).hasSize(20);
    assertThat(found).containsExactlyElementsOf(planted);
    assertThat(result.lines().getLast()).startsWith("18 errors, 2 warnings (9 fixable with --fix)");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void peopleSeeTheLineAndTheWordsThatAreMeant() throws IOException {
    Cli.Result result = twenty().run("check", "twenty.drama", "--select", "V403");
    assertThat(result.lines().subList(0, 5))
        .containsExactly(
            "error[V403]: “sarcastically” is no way of speaking",
            "   ┌─ twenty.drama:44:6",
            "   │",
            "44 │ @沈曜 (sarcastically)",
            "   │        ^^^^^^^^^^^^^ not a word of the cue brackets");
  }

  @Test
  void chineseIsSpokenOnRequestAndByTheEnvironment() throws IOException {
    String asked = check("--lang", "zh").lines().getFirst();
    assertThat(asked).startsWith("twenty.drama:4:9: error[C205] 没有");
    Cli chinese = twenty().set("LANG", "zh_CN.UTF-8");
    assertThat(chinese.run("check", "--format", "concise").lines().getFirst()).isEqualTo(asked);
    assertThat(chinese.run("check", "--format", "concise", "--lang", "en").out())
        .contains("no pacing profile");
  }

  @Test
  void rulesAreChosenByTheStartOfTheirCode() throws IOException {
    assertThat(check("--select", "P").out()).contains("P105").doesNotContain("C2", "V4");
    assertThat(check("--ignore", "C,V4").out()).contains("P105", "S003").doesNotContain("[C", "[V");
    assertThat(check("--max-findings", "3").lines()).hasSize(5).element(3).isEqualTo("… 17 more");
  }

  @Test
  void aCodeThatIsNoneSelectsNothingUnseen() throws IOException {
    Cli.Result mistyped = twenty().run("check", "twenty.drama", "--select", "Z");
    assertThat(mistyped.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(mistyped.err()).contains("no code begins with Z");
    assertThat(check("--ignore", "C2011").code()).isEqualTo(ExitCode.SETTINGS);
  }

  @Test
  void warningsCountOnlyWhenStrict() throws IOException {
    String text =
        """
        pacing: relaxed, episode 60s..90s
        # CHARACTER MAYA
        locked: face_shape = round; hair_color = red; hair_style = bob; build = small
        voice: en-US Emma
        # EPISODE 1
        hook: The lift stops
        INT. LIFT - NIGHT
        @MAYA
        Is anybody there?

        cliffhanger: A voice answers
        """;
    Cli cli = new Cli(folder).write("lift.drama", text);
    Cli.Result usual = cli.run("check", "--format", "concise");
    assertThat(usual.out()).contains("lift.drama:5:1: warning[P105]");
    assertThat(usual.code()).isEqualTo(ExitCode.DONE);
    assertThat(cli.run("check", "--strict").code()).isEqualTo(ExitCode.SCRIPT);
    cli.write("drama.yaml", "rules:\n  P105: error\n");
    assertThat(cli.run("check").code()).isEqualTo(ExitCode.SCRIPT);
    cli.write("drama.yaml", "rules:\n  P105: off\n");
    assertThat(cli.run("check", "--strict").code()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"heir", "coffee", "minimal.drama"})
  void theSamplesHaveNoFinding(String sample) {
    Cli.Result result = new Cli(SAMPLES).run("check", sample, "--strict");
    assertThat(result.lines()).singleElement().asString().startsWith("no findings");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
  }
}
