package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
  private static final String MAIN = "series:x\nimport: cast/*.drama\n# episode 1\nINT. A-DAY\n";
  private static final String LAID =
      """
      series: x
      import: cast/*.drama

      # EPISODE 1

      INT. A-DAY
      """;

  @TempDir Path folder;

  private Cli project() throws IOException {
    return new Cli(folder)
        .write("x.drama", MAIN)
        .write("cast/a.drama", "# CHARACTER  A\r\nis:b\r\n")
        .write("other.drama", "series:y\n");
  }

  @Test
  void allFilesOfTheProjectAreLaidOutAndNoOther() throws IOException {
    Cli cli = project();
    Path main = folder.resolve("x.drama");
    Files.setPosixFilePermissions(main, PosixFilePermissions.fromString("rw-r-----"));
    Cli.Result result = cli.run("fmt", "x.drama");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.lines()).containsExactly("x.drama", "cast/a.drama");
    assertThat(result.err()).isEqualTo("2 formatted, 0 left as they are\n");
    assertThat(cli.read("x.drama")).isEqualTo(LAID);
    assertThat(cli.read("cast/a.drama")).isEqualTo("# CHARACTER A\nis: b\n");
    assertThat(cli.read("other.drama")).isEqualTo("series:y\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(main)))
        .isEqualTo("rw-r-----");
    assertThat(cli.run("fmt", "x.drama", "--check").code()).isEqualTo(ExitCode.DONE);
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(3);
    }
  }

  @Test
  void checkAndDiffWriteNothingAndSayWhatWould() throws IOException {
    Cli cli = project();
    Cli.Result check = cli.run("fmt", "x.drama", "--check");
    assertThat(check.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(check.lines()).containsExactly("x.drama", "cast/a.drama");
    Cli.Result diff = cli.run("fmt", "x.drama", "--diff");
    assertThat(diff.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(diff.out())
        .startsWith(
            """
            --- x.drama
            +++ x.drama
            @@ -1,4 +1,6 @@
            -series:x
            +series: x
             import: cast/*.drama
            -# episode 1
            +
            +# EPISODE 1
            +
             INT. A-DAY
            --- cast/a.drama
            """);
    assertThat(cli.read("x.drama")).isEqualTo(MAIN);
    assertThat(cli.set("FORCE_COLOR", "1").run("fmt", "x.drama", "--diff").out())
        .contains("\u001b[32m+series: x\u001b[0m");
  }

  @Test
  void anEditorSendsATextAndGetsItBack() throws IOException {
    Cli cli = new Cli(folder).type("series:x\n");
    assertThat(cli.run("fmt", "-").out()).isEqualTo("series: x\n");
    assertThat(cli.run("fmt", "-", "--keywords", "zh").out()).isEqualTo("剧名: x\n");
    assertThat(cli.run("fmt", "-", "--check").code()).isEqualTo(ExitCode.SCRIPT);
    Cli.Result open = new Cli(folder).type("series:x\n/*").run("fmt", "-");
    assertThat(open.out()).isEqualTo("series:x\n/*");
    assertThat(open.err()).contains("S005");
    assertThat(open.code()).isEqualTo(ExitCode.SCRIPT);
  }

  @Test
  void whatIsNotClosedIsLeftAloneAndSaid() throws IOException {
    Cli cli = project().write("cast/a.drama", "# CHARACTER A\nis:b\n[[ never\n");
    Cli.Result result = cli.run("fmt", "x.drama");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(result.err()).contains("S005").contains("cast/a.drama:3:1");
    assertThat(cli.read("cast/a.drama")).isEqualTo("# CHARACTER A\nis:b\n[[ never\n");
    assertThat(cli.read("x.drama")).isEqualTo(LAID);
  }

  @Test
  void aWordThatIsNoChoiceIsRefused() throws IOException {
    assertThat(project().run("fmt", "x.drama", "--keywords", "fr").err()).contains("zh or en");
  }
}
