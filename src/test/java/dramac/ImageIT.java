package dramac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The image as a user meets it: processes, signals, exit codes.
class ImageIT {
  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
  private static final String[] BUILD = {"build", ".", "--quality", "tiny"};

  @TempDir Path folder;

  @Test
  void itSaysWhichItIs() throws Exception {
    Image.Result version = new Image(folder).run("version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).matches("dramac \\d+\\.\\d+\\.\\d+\n");
    assertThat(version.err()).isEmpty();
  }

  @Test
  void itChecksASample() throws Exception {
    Image.Result check = new Image(SAMPLES).run("check", "heir");
    assertThat(check.code()).isZero();
    assertThat(check.out()).startsWith("no findings");
    assertThat(new Image(folder).run("check", "nowhere").code()).isEqualTo(2);
  }

  /// Where there is no such device the shell fails, and so does dramac.
  @Test
  void lostOutputIsNoSuccess() throws Exception {
    Image image = new Image(series("full"));
    String call = Image.HOME.toAbsolutePath().resolve("bin/dramac") + " explain S003 ";
    Image.Result lost = image.shell(call + "> /dev/full");
    assertThat(lost.code()).isEqualTo(2);
    assertThat(lost.err()).contains("the output could not be written");
    assertThat(image.shell(call + "| head -1 > /dev/null").err()).isEmpty();
  }

  /// The bytes of an episode that nothing disturbed, and of one whose build was killed.
  @Test
  void aKilledBuildGoesOnToTheSameEpisode() throws Exception {
    Image calm = new Image(series("calm"));
    assertThat(calm.run(BUILD).code()).isZero();
    Image killed = new Image(series("killed"));
    Process process = killed.start(BUILD);
    awaitLedger(killed, process);
    process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    assertThat(process.exitValue()).isEqualTo(128 + 9);
    assertThat(killed.folder().resolve("out/lift/E01.mp4")).doesNotExist();
    Image.Result again = killed.run(BUILD);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(killed.folder().resolve("out/lift/E01.mp4"))
        .hasSameBinaryContentAs(calm.folder().resolve("out/lift/E01.mp4"));
    assertThat(Files.readString(killed.folder().resolve("out/lift/report.json")))
        .contains("\"verdict\" : \"reused\"");
  }

  @Test
  void anInterruptedBuildSaysSoAndTheNextOneGoesOn() throws Exception {
    Image image = new Image(series("interrupted"));
    Process process = image.start(BUILD);
    awaitLedger(image, process);
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    Image.Result stopped = Image.end(process);
    assertThat(stopped.code()).as(stopped.err()).isEqualTo(130);
    assertThat(stopped.err()).contains("the same command goes on");
    assertThat(image.run(BUILD).code()).isZero();
    assertThat(image.folder().resolve("out/lift/E01.mp4")).isNotEmptyFile();
  }

  @Test
  void aSecondBuildInTheFolderNamesTheFirst() throws Exception {
    Image image = new Image(series("shared"));
    Process first = image.start(BUILD);
    awaitLedger(image, first);
    Image.Result second = image.run(BUILD);
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err())
        .contains("is in use by pid " + first.pid())
        .containsPattern(": dramac build .*lift\\.drama");
    assertThat(Image.end(first).code()).isZero();
  }

  @Test
  void aPortInUseIsSaid() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      Image.Result studio = new Image(folder).run("studio", "--port", port);
      assertThat(studio.code()).isEqualTo(2);
      assertThat(studio.err()).contains(port).contains("in use");
    }
  }

  private Path series(String name) throws IOException {
    return LiftScript.in(folder.resolve(name));
  }

  /// Returns once the first result is written down, so that the build is in its midst.
  private static void awaitLedger(Image image, Process process) throws Exception {
    Path ledger = image.folder().resolve(".dramac/ledger");
    while (!Files.exists(ledger) || Files.readAllLines(ledger).size() < 4) {
      assertThat(process.waitFor(10, TimeUnit.MILLISECONDS)).as("ended early").isFalse();
    }
  }
}
