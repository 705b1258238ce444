package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixingTest {
  @TempDir Path folder;

  private static String lift() throws IOException {
    return Files.readString(Path.of("samples/minimal.drama"));
  }

  @Test
  void whatIsSafeIsMendedInEveryFileAndTheRestIsShown() throws IOException {
    String lift = lift();
    String sheet = lift.substring(lift.indexOf("# CHARACTER"), lift.indexOf("# EPISODE"));
    String main = lift.replace(sheet, "").replace("pacing:", "import: cast.drama\npacing:");
    Cli cli =
        new Cli(folder)
            .write("x.drama", main.replace("hook:", "hok:").replace("afraid", "afriad, fro"))
            .write("cast.drama", sheet.replace("voice:", "voise:").replace("\n", "\r\n"));
    Path cast = folder.resolve("cast.drama");
    Files.setPosixFilePermissions(cast, PosixFilePermissions.fromString("rw-rw-r--"));
    Cli.Result result = cli.run("check", "x.drama", "--fix", "--format", "concise");
    assertThat(cli.read("cast.drama")).isEqualTo(sheet.replace("\n", "\r\n"));
    assertThat(cli.read("x.drama")).isEqualTo(main.replace("afraid", "afraid, fro"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cast)))
        .isEqualTo("rw-rw-r--");
    assertThat(result.err()).isEqualTo("fixed 3 findings in 2 files\n");
    assertThat(result.out()).contains("V403").doesNotContain("S003");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(cli.run("check", "x.drama", "--fix").err()).isEqualTo("nothing to fix\n");
  }

  @Test
  void aDiffWritesNothing() throws IOException {
    String broken = lift().replace("hook:", "hok:");
    Cli cli = new Cli(folder).write("x.drama", broken);
    Cli.Result result = cli.run("check", "x.drama", "--diff");
    assertThat(result.out()).contains("\n-hok: ").contains("\n+hook: ");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(cli.read("x.drama")).isEqualTo(broken);
    cli.write("x.drama", lift());
    assertThat(cli.run("check", "x.drama", "--diff"))
        .isEqualTo(new Cli.Result(ExitCode.DONE, "", ""));
  }

  @Test
  void aByteOrderMarkStays() throws IOException {
    Cli cli = new Cli(folder).write("x.drama", "\ufeff" + lift().replace("hook:", "hok:"));
    assertThat(cli.run("check", "x.drama", "--fix").code()).isEqualTo(ExitCode.DONE);
    assertThat(cli.read("x.drama")).isEqualTo("\ufeff" + lift());
  }

  @Test
  void aFileThatChangedMeanwhileIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("x.drama"), "theirs");
    byte[] ours = "ours".getBytes(StandardCharsets.UTF_8);
    byte[] read = "read".getBytes(StandardCharsets.UTF_8);
    assertThat(catchThrowable(() -> Rewrite.all(List.of(new Rewrite(file, read, ours)))))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("x.drama was changed by someone else meanwhile");
    assertThat(file).hasContent("theirs");
  }
}
