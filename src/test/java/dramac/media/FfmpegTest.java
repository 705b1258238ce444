package dramac.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("media")
final class FfmpegTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void theBundledOneStartsAndEncodesWhatProbeReads() throws Exception {
    Ffmpeg ffmpeg = Bench.ffmpeg();
    Path clip = folder.resolve("clip.mp4");
    ffmpeg.run(
        List.of(
            "-f",
            "lavfi",
            "-i",
            "testsrc=s=270x480:r=24:d=1",
            "-f",
            "lavfi",
            "-i",
            "sine=r=48000:d=1",
            "-c:v",
            "libx264",
            "-pix_fmt",
            "yuv420p",
            "-c:a",
            "aac",
            "" + clip),
        LIMIT);
    Probe facts = Probe.of(ffmpeg, clip);
    Probe.Picture picture = facts.picture().orElseThrow();
    assertThat(picture.frames()).isEqualTo(24);
    assertThat(picture.width()).isEqualTo(270);
    assertThat(picture.rate()).isEqualTo(new Probe.Rate(24, 1));
    assertThat(facts.sound().orElseThrow().codec()).isEqualTo("aac");
    assertThat(facts.others()).isZero();
    assertThat(facts.seconds()).isBetween(1.0, 1.05);
  }

  @Test
  void aBareMachineIsRescuedWithoutWritingWhatItDoesNotNeed() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("home/ffmpeg"));
    try (Stream<Path> files = Files.list(Bench.PARTS.ffmpeg())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.createLink(copy.resolve(file.getFileName()), file);
      }
    }
    Ffmpeg ffmpeg = Ffmpeg.find(Parts.of(folder.resolve("home")), Map.of());
    assertThat(ffmpeg.origin()).startsWith("bundled: ffmpeg version");
    assertThat(ffmpeg.version()).isNotBlank();
  }

  @Test
  void theAuthorsChoiceComesFirstAndIsNeverPassedOver() throws Exception {
    Path own = script("own", "echo ffmpeg version 9.9 mine");
    Map<String, String> named = Map.of("DRAMAC_FFMPEG", own.resolve("ffmpeg").toString());
    assertThat(Ffmpeg.find(Bench.PARTS, named).version()).isEqualTo("9.9");
    Path broken = script("broken", "echo it is broken >&2; exit 3");
    assertThatThrownBy(() -> Ffmpeg.find(Bench.PARTS, Map.of("DRAMAC_FFMPEG", broken.toString())))
        .isInstanceOf(FfmpegMissing.class)
        .hasMessageContaining("it is broken");
  }

  @Test
  void thePathServesWhereTheBundledOneIsNotThere() throws Exception {
    Path onPath = script("path", "echo ffmpeg version 7.0 distro");
    Parts bare = Parts.of(folder.resolve("nothing"));
    assertThat(Ffmpeg.find(bare, Map.of("PATH", onPath.toString())).origin()).startsWith("PATH");
    assertThatThrownBy(() -> Ffmpeg.find(bare, Map.of("PATH", folder.toString())))
        .isInstanceOf(FfmpegMissing.class)
        .hasMessageContaining("DRAMAC_FFMPEG");
  }

  @Test
  void failuresSayWhatHappened() throws Exception {
    Ffmpeg ffmpeg = Bench.ffmpeg();
    assertThatThrownBy(
            () -> ffmpeg.run(List.of("-i", "file:/nowhere.mp4", "-f", "null", "-"), LIMIT))
        .isInstanceOf(FfmpegFailed.class)
        .hasMessageContaining("No such file");
    List<String> endless = List.of("-f", "lavfi", "-re", "-i", "testsrc", "-f", "null", "-");
    assertThatThrownBy(() -> ffmpeg.run(endless, Duration.ofMillis(300)))
        .isInstanceOf(FfmpegKilled.class);
    Path killed =
        script("killed", "[ \"$1\" = -version ] && echo ffmpeg version 1 && exit; kill -9 $$");
    Ffmpeg dying = Ffmpeg.find(Bench.PARTS, Map.of("DRAMAC_FFMPEG", killed.toString()));
    assertThatThrownBy(() -> dying.run(List.of(), LIMIT))
        .isInstanceOf(FfmpegKilled.class)
        .hasMessageContaining("signal 9");
    Path full =
        script(
            "full",
            "[ \"$1\" = -version ] && echo x && exit; echo No space left on device >&2; exit 1");
    Ffmpeg filling = Ffmpeg.find(Bench.PARTS, Map.of("DRAMAC_FFMPEG", full.toString()));
    assertThatThrownBy(() -> filling.run(List.of(), LIMIT)).isInstanceOf(DiskFull.class);
  }

  @Test
  void anInterruptEndsTheChild() throws Exception {
    Path pid = folder.resolve("pid");
    Path slow =
        script("slow", "[ \"$1\" = -version ] && exit; echo $$ >" + pid + "; exec sleep 60");
    Ffmpeg ffmpeg = Ffmpeg.find(Bench.PARTS, Map.of("DRAMAC_FFMPEG", slow.toString()));
    Thread caller =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    ffmpeg.run(List.of(), LIMIT);
                  } catch (MediaFailed | InterruptedException e) {
                    // what the test waits for
                  }
                });
    while (!Files.exists(pid) || Files.size(pid) == 0) {
      Thread.onSpinWait();
    }
    long child = Long.parseLong(Files.readString(pid).strip());
    caller.interrupt();
    assertThat(caller.join(Duration.ofSeconds(5))).isTrue();
    ProcessHandle.of(child)
        .ifPresent(
            left -> left.onExit().orTimeout(5, java.util.concurrent.TimeUnit.SECONDS).join());
    assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void onlyLibrariesThatAreNeverCalledAreStoodInFor() {
    String words =
        "ffmpeg: error while loading shared libraries: %s: cannot open shared object file";
    assertThat(StubLibrary.missing(words.formatted("libpulse.so.0"))).isEqualTo("libpulse.so.0");
    assertThat(StubLibrary.missing(words.formatted("libxcb-shm.so.0")))
        .isEqualTo("libxcb-shm.so.0");
    assertThat(StubLibrary.missing(words.formatted("libstdc++.so.6"))).isEmpty();
    assertThat(StubLibrary.bytes("amd64")).hasSize(320).startsWith(0x7f, 'E', 'L', 'F');
    assertThat(StubLibrary.bytes("aarch64")[18]).isEqualTo((byte) 183);
  }

  @Test
  void aListOfFilesInTheClothesOfAClipIsRefused() throws IOException {
    Path list = Files.writeString(folder.resolve("clip.mp4"), "#EXTM3U\nfile:/etc/passwd\n");
    assertThatThrownBy(() -> Kind.of(list)).isInstanceOf(Unusable.class);
  }

  @Test
  void fontsComeFromTheirFilesAndNameWhatTheyLack() throws Exception {
    Fonts fonts = Fonts.of(Bench.PARTS);
    assertThat(fonts.firstMissing("林晚：你到底是谁？")).isEqualTo(-1);
    assertThat(fonts.firstMissing("心\ud83d\ude00")).isEqualTo(1);
  }

  private Path script(String name, String body) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    for (String program : List.of("ffmpeg", "ffprobe")) {
      Path file = Files.writeString(place.resolve(program), "#!/bin/sh\n" + body + "\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    return place;
  }
}
