package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `drama.yaml` says holds; what it says wrongly is told with its place.
class SettingsTest {
  private static final String SCRIPT =
      """
      series: The Lift
      # CHARACTER MAYA
      locked: face_shape = round; hair_color = red; hair_style = short bob; build = small
      voice: en-US Emma
      # EPISODE 1
      hook: The lift stops between two floors
      INT. LIFT - NIGHT
      @MAYA (afraid)
      Hello? Is anyone there? The lift has stopped.

      cliffhanger: Whose voice is that?
      """;

  private static final String SHORT =
      """
      pacing:
        profile: lift
        profiles:
          lift: {base: relaxed, episode: 5s..60s}
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void script() throws Exception {
    cli = new Cli(folder);
    cli.write("lift.drama", SCRIPT);
  }

  private String check(String settings, String... more) throws Exception {
    cli.write("drama.yaml", settings);
    String[] arguments = new String[more.length + 4];
    System.arraycopy(
        new String[] {"check", "lift.drama", "--format", "concise"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    Cli.Result result = cli.run(arguments);
    return result.code().number() + "\n" + result.out() + result.err();
  }

  @Test
  void everyFieldOfAProfileIsRead() throws Exception {
    assertThat(check(SHORT)).startsWith("0\n");
    for (String field :
        new String[] {
          "hook: 0s=0",
          "twist: 3s=P102",
          "peak: 500ms=S010",
          "peak: 0.5s=P104",
          "speech: 1s=P107",
          "shot: 1s..2s=P108",
          "scene: 3s=P111",
          "end: open=0",
          "gate: off=0",
          "overflow: 1.5=0",
          "close: 40%=0",
          "voice-over: 40%=0",
          "average: 3s=0",
          "average: soon=S010",
          "gate: perhaps=S010",
          "overflow: 120%=S010",
          "loud: 3s=S003"
        }) {
      String[] parts = field.split("=");
      String told = check(SHORT.replace("5s..60s", "5s..60s, " + parts[0]));
      assertThat(told).as(field).contains(parts[1].equals("0") ? "no findings" : parts[1]);
    }
  }

  @Test
  void aCodeThatIsNoneIsToldWithTheNearest() throws Exception {
    assertThat(check(SHORT + "rules: {Q105: off}\n"))
        .startsWith("2\n")
        .contains("drama.yaml:5:9: error[S010] “Q105” is no code of a rule");
    assertThat(check(SHORT + "rules: {episode-length: off}\n")).contains("“episode-length”");
    assertThat(check("rules: {p105: off, P1: warning}\n")).startsWith("0\n");
    cli.write("drama.yaml", SHORT + "rules: {P512: off}\n");
    assertThat(cli.run("check", "lift.drama").err() + cli.run("check", "lift.drama").out())
        .contains("did you mean P112 close-share?");
  }

  @Test
  void filesThatAreNotThereAreTold() throws Exception {
    assertThat(check(SHORT + "files: [episodes/*.drama]\n"))
        .startsWith("1\n")
        .contains("drama.yaml:5:9: error[S019] no file matches “episodes/*.drama”");
  }

  @Test
  void aBudgetEndsWithItsOwnCode() throws Exception {
    assertThat(check(SHORT + "budget: 0.1 USD\n", "--provider", "holysheep"))
        .startsWith("4\n")
        .contains("error[X601]");
    assertThat(check(SHORT + "budget: 0.1 USD\n")).startsWith("0\n");
    assertThat(check(SHORT, "--provider", "holysheep", "--budget", "0.1 USD")).startsWith("4\n");
    assertThat(check(SHORT, "--provider", "holysheep", "--budget", "5 USD")).startsWith("0\n");
    assertThat(check(SHORT, "--budget", "much")).startsWith("2\n");
    assertThat(check(SHORT + "budget: 5 coins\n")).startsWith("2\n").contains("drama.yaml:5:9");
  }

  @Test
  void scriptsAreLaidOutAsTheProjectSays() throws Exception {
    cli.write("drama.yaml", SHORT + "keywords: zh\npunctuation: ascii\n");
    assertThat(cli.run("fmt", "lift.drama", "--diff").out()).contains("+剧名: The Lift");
    assertThat(check(SHORT + "keywords: fr\n")).startsWith("2\n").contains("drama.yaml:5:11");
  }
}
