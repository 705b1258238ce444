package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What ends a command before its work, in words and with its exit code.
class RefusalsTest {
  @TempDir Path folder;

  private Cli lift() throws IOException {
    return new Cli(folder).write("lift.drama", Files.readString(Path.of("samples/minimal.drama")));
  }

  private static void refused(Cli.Result result, String... words) {
    assertThat(result.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(words).doesNotContain("Exception", "\tat ");
  }

  @Test
  void mistakesInTheSettingsAreFoundInTheirPlaces() throws IOException {
    Cli cli =
        lift()
            .write(
                "drama.yaml",
                """
                rules:
                  P112: of
                labl:
                  producer: x
                label: [a, b]
                """);
    String[] mistakes = {
      "drama.yaml:2:9: error[S010]", "drama.yaml:3:1: error[S003]", "drama.yaml:5:8: error[S010]"
    };
    for (String command : new String[] {"plan", "build"}) {
      Cli.Result result = cli.run(command, "--format", "concise");
      refused(result, "drama.yaml has mistakes; nothing was started");
      assertThat(result.err()).contains(mistakes);
    }
    Cli.Result check = cli.run("check", "--format", "concise");
    assertThat(check.out()).contains(mistakes);
    assertThat(check.err()).contains("drama.yaml has mistakes; nothing was started");
    assertThat(check.code()).isEqualTo(ExitCode.SETTINGS);
    cli.write("drama.yaml", "rules: {\n  P112: off\n");
    assertThat(cli.run("check", "--format", "concise").out()).contains("drama.yaml:3:1: error[");
    assertThat(cli.has(".dramac")).isFalse();
  }

  @Test
  void aScriptThatIsNotThereIsNamed() throws IOException {
    Cli cli = new Cli(folder);
    refused(cli.run("check", "nowhere"), "there is no file or folder nowhere", "dramac init");
    refused(cli.run("build", "nowhere.drama"), "there is no file or folder nowhere.drama");
    refused(cli.run("plan"), "there is no series in .");
    cli.write("notes.txt", "x");
    refused(cli.run("check", "notes.txt"), "notes.txt is no .drama file");
    cli.write("a.drama", "# EPISODE 1\n").write("b.drama", "# 第一集\n");
    refused(cli.run("check"), "several series: a.drama, b.drama");
  }

  @Test
  void aFileInPlaceOfTheStateFolderIsNamed() throws IOException {
    Cli cli = lift().write(".dramac", "in the way");
    refused(cli.run("build", "--quality", "tiny"), ".dramac");
    assertThat(cli.read(".dramac")).isEqualTo("in the way");
  }

  @Test
  void aPaidBuildIsRefusedAndNothingIsSent() throws IOException {
    Cli cli = lift().set("HOLYSHEEP_API_KEY", "0123456789abcdef0123456789abcdef");
    refused(
        cli.run("build", "--provider", "holysheep"),
        "paid builds are not open yet",
        "holysheep at api.holysheep.ai was not called");
    assertThat(cli.has(".dramac")).isFalse();
    assertThat(cli.has("out")).isFalse();
  }

  @Test
  void anAddressThatOnlyLooksLikeThisMachineIsNotCalled() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String tail = ":" + server.getLocalPort() + "/v1";
      for (String host :
          new String[] {
            "0.0.0.0", "localhost.example", "127.0.0.1.example", "[::ffff:127.0.0.1]"
          }) {
        Cli cli =
            lift()
                .set("HOLYSHEEP_API_KEY", "0123456789abcdef0123456789abcdef")
                .set("HOLYSHEEP_BASE_URL", "http://" + host + tail);
        refused(cli.run("build", "--provider", "holysheep"), "paid builds are not open yet");
      }
      assertThat(lift().write("drama.yaml", "provider: holysheep\n").has(".dramac")).isFalse();
    }
  }

  @Test
  void aProviderOfTheSettingsIsRefusedLikeATypedOne() throws IOException {
    Cli cli = lift().write("drama.yaml", "provider: holysheep\n");
    refused(cli.run("build"), "paid builds are not open yet");
    cli.write("drama.yaml", "provider: sudio\n");
    refused(cli.run("build"), "there is no provider sudio");
  }

  @Test
  void aBadOptionIsNamedWithWhatItTakes() throws IOException {
    refused(lift().run("build", "--quality", "huge"), "--quality takes full, draft or tiny");
    refused(lift().run("build", "--locale", "fr-FR"), "nobody speaks fr-FR", "zh-CN");
    refused(lift().run("check", "--lang", "fr"), "--lang takes en or zh, not fr");
    refused(lift().run("check", "--max-findings", "many"), "--max-findings takes a number");
  }

  @Test
  void thePortInUseIsNamed() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      refused(new Cli(folder).run("studio", "--port", port), port, "in use");
    }
    refused(new Cli(folder).run("studio", "--port", "99999"), "--port takes a number");
  }
}
