package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.media.EpisodeCheck;
import dramac.media.Ffmpeg;
import dramac.media.Parts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole build: the first from nothing, which all tests share, and what comes after it.
@Tag("media")
class BuildTest {
  @TempDir static Path shared;
  private static Cli.Result first;

  @TempDir Path folder;

  @BeforeAll
  static void buildOnce() throws Exception {
    first = Lift.in(shared.resolve("lift")).build();
  }

  private static Lift made() {
    return new Lift(shared.resolve("lift"));
  }

  private Lift copy() throws Exception {
    return made().copyTo(Files.createDirectories(folder.resolve("lift")));
  }

  @Test
  void aFirstBuildMakesTheEpisodeAndAllThatGoesWithIt() throws Exception {
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.DONE);
    assertThat(first.out()).contains("out/lift/E01.mp4").contains("out/lift/report.html");
    try (Stream<Path> files = Files.list(made().out("."))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "E01.mp4",
              "E01.en-US.srt",
              "E01.en-US.vtt",
              "E01.poster.png",
              "E01.provenance.json",
              "report.json",
              "report.html");
    }
    assertThat(made().report().path("ending").asText()).isEqualTo("complete");
    assertThat(made().tasks("made")).hasSameSizeAs(made().report().path("tasks"));
  }

  @Test
  void theEpisodeMeasuresAsItMust() throws Exception {
    int frames = made().report().path("episodes").path(0).path("frames").asInt();
    assertThat(frames).isBetween(70, 300);
    List<EpisodeCheck.Row> rows =
        EpisodeCheck.of(ffmpeg(), made().out("E01.mp4"), OptionalInt.of(frames));
    assertThat(rows).hasSizeGreaterThanOrEqualTo(6);
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(row.verdict()).as(row + "").isEqualTo(EpisodeCheck.Verdict.PASS));
  }

  @Test
  void everyLineIsReadWhenItIsHeard() throws Exception {
    String heard =
        ffmpeg()
            .measure(
                List.of(
                    "-i",
                    made().out("E01.mp4").toString(),
                    "-af",
                    "silencedetect=noise=-32dB:d=0.35",
                    "-f",
                    "null",
                    "-"),
                Duration.ofMinutes(1));
    List<Double> onsets =
        Pattern.compile("silence_end: ([\\d.]+)")
            .matcher(heard)
            .results()
            .map(r -> Double.parseDouble(r.group(1)))
            .toList();
    Matcher cue =
        Pattern.compile("00:00:(\\d\\d),(\\d{3}) -->")
            .matcher(Files.readString(made().out("E01.en-US.srt")));
    List<Double> read =
        cue.results().map(r -> Double.parseDouble(r.group(1) + "." + r.group(2))).toList();
    assertThat(read).hasSize(2);
    for (double start : read) {
      assertThat(onsets)
          .as("a voice sets in at " + start)
          .anySatisfy(onset -> assertThat(Math.abs(onset - start)).isLessThanOrEqualTo(0.15));
    }
  }

  @Test
  void aSecondBuildAsksForNothingAndWritesNothing() throws Exception {
    SequencedMap<String, String> before = made().tree();
    Cli.Result again = made().build();
    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    assertThat(again.out()).isEqualTo("nothing to do: the episode is up to date in out/lift\n");
    assertThat(again.err()).isEmpty();
    assertThat(made().tree()).isEqualTo(before);
  }

  @Test
  void anotherLineOfEqualLengthRemakesWhatHangsOnItAndNothingElse() throws Exception {
    Lift lift = copy();
    List<String> asked = lift.requests();
    String srt = Files.readString(lift.out("E01.en-US.srt"));
    lift.change("The lift is stuck.", "The lift is stack.");
    Cli.Result result = lift.build();
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
    assertThat(lift.tasks("made"))
        .containsExactlyInAnyOrder(
            "E01S01L02/voice",
            "E01S01T02/dialogue",
            "E01S01T02/lipsync",
            "E01/subtitles",
            "E01/episode");
    assertThat(lift.tasks("reused"))
        .contains("E01S01L01/voice", "E01S01T01/video", "E01S01T02/video", "E01/poster")
        .hasSize(lift.report().path("tasks").size() - 5);
    assertThat(charges(lift.requests())).hasSize(charges(asked).size() + 2);
    lift.change("The lift is stack.", "The lift is stuck.");
    assertThat(lift.build().code()).isEqualTo(ExitCode.DONE);
    assertThat(lift.tasks("made")).isEmpty();
    assertThat(lift.out("E01.en-US.srt")).hasContent(srt);
    assertThat(lift.out("E01.mp4")).hasSameBinaryContentAs(made().out("E01.mp4"));
  }

  private static List<String> charges(List<String> lines) {
    return lines.stream().filter(line -> line.contains("\"charge\"")).toList();
  }

  @Test
  void whatIsMissingInTheFolderIsPutBackWithoutMakingIt() throws Exception {
    Lift lift = copy();
    Files.delete(lift.out("E01.mp4"));
    List<String> asked = lift.requests();
    assertThat(lift.build().code()).isEqualTo(ExitCode.DONE);
    assertThat(lift.out("E01.mp4")).hasSameBinaryContentAs(made().out("E01.mp4"));
    assertThat(lift.tasks("made")).isEmpty();
    assertThat(lift.requests()).isEqualTo(asked);
  }

  @Test
  void anFfmpegThatDiesEndsTheBuildAndTheNextOneGoesOn() throws Exception {
    Lift lift = copy();
    lift.change("The lift is stuck.", "The lift is stack.");
    Path dying = dying();
    Cli cli = new Cli(lift.folder()).set("DRAMAC_FFMPEG", dying.toString());
    Cli.Result result = Lift.build(cli);
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(result.err()).contains("killed").doesNotContain("Exception", "\tat ");
    assertThat(lift.out("E01.mp4")).hasSameBinaryContentAs(made().out("E01.mp4"));
    try (Stream<Path> files = Files.list(lift.out("."))) {
      assertThat(files)
          .allSatisfy(f -> assertThat(f.getFileName().toString()).doesNotStartWith("."));
    }
    assertThat(lift.build().code()).isEqualTo(ExitCode.DONE);
    assertThat(lift.report().path("ending").asText()).isEqualTo("complete");
  }

  /// An ffmpeg that tells its version and is killed in everything else.
  private Path dying() throws Exception {
    Path ffmpeg = folder.resolve("ffmpeg");
    Path real = Cli.HOME.resolve("ffmpeg").toAbsolutePath();
    Files.writeString(
        ffmpeg,
        """
        #!/bin/sh
        case "$*" in
          *-version*|*-encoders*|*-filters*|*-buildconf*)
            LD_LIBRARY_PATH=%1$s:$LD_LIBRARY_PATH exec %1$s/ffmpeg "$@" ;;
        esac
        kill -9 $$
        """
            .formatted(real));
    Path ffprobe = folder.resolve("ffprobe");
    Files.writeString(
        ffprobe,
        "#!/bin/sh\nLD_LIBRARY_PATH=%1$s:$LD_LIBRARY_PATH exec %1$s/ffprobe \"$@\"\n"
            .formatted(real));
    for (Path program : List.of(ffmpeg, ffprobe)) {
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
    return ffmpeg;
  }

  @Test
  void aMissingFfmpegIsTheMachinesFault() throws Exception {
    Lift lift = Lift.in(folder.resolve("bare"));
    Cli cli = new Cli(lift.folder()).set("DRAMAC_FFMPEG", folder.resolve("none").toString());
    Cli.Result result = Lift.build(cli);
    assertThat(result.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(result.err()).contains("none").contains("see: dramac doctor");
  }

  private static Ffmpeg ffmpeg() throws Exception {
    return Ffmpeg.find(Parts.of(Cli.HOME), Map.of());
  }
}
