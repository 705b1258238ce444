package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void whatItWritesChecksCleanAndCanBePlanned(String language) {
    Cli cli = new Cli(folder);
    Cli.Result result = cli.run("init", "night-shift", "--lang", language);
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.lines())
        .containsExactly(
            "wrote night-shift/night-shift.drama",
            "next: dramac check night-shift",
            "      dramac build night-shift");
    Cli.Result check = cli.run("check", "night-shift", "--strict");
    assertThat(check.lines()).singleElement().asString().startsWith("no findings");
    assertThat(cli.run("plan", "night-shift").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theLanguageIsThatOfTheShell() throws IOException {
    Cli cli = new Cli(folder).set("LANG", "zh_CN.UTF-8");
    assertThat(cli.run("init", "夜班").code()).isEqualTo(ExitCode.DONE);
    assertThat(cli.read("夜班/夜班.drama")).contains("剧名");
  }

  @Test
  void nothingThatIsThereIsTouched() throws IOException {
    Cli cli = new Cli(folder).write("mine/mine.drama", "mine").write("mine/.gitignore", "own");
    Cli.Result result = cli.run("init", "mine");
    assertThat(result.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(result.err()).contains("mine.drama is there already");
    assertThat(cli.read("mine/mine.drama")).isEqualTo("mine");
    cli.write("other/.gitignore", "own");
    assertThat(cli.run("init", "other").code()).isEqualTo(ExitCode.DONE);
    assertThat(cli.read("other/.gitignore")).isEqualTo("own");
  }
}
