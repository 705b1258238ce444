package dramac.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Small pictures of a film, for a storyboard.
public final class Stills {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final int WIDTH = 240;

  private final Ffmpeg ffmpeg;

  public Stills(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// JPEGs of these frames, in the order given, which must be rising; fewer when the film is
  /// shorter. One pass over the film.
  ///
  /// @param scratch an empty folder
  public List<byte[]> at(List<Integer> frames, Path film, Path scratch)
      throws MediaFailed, IOException, InterruptedException {
    String wanted = frames.stream().map(f -> "eq(n," + f + ")").collect(Collectors.joining("+"));
    Path graph =
        Files.writeString(
            scratch.resolve("stills.graph"),
            "[0:v]select='" + wanted + "',scale=" + WIDTH + ":-2[v]");
    ffmpeg.run(
        List.of(
            "-i",
            film.toString(),
            "-filter_complex_script",
            graph.toString(),
            "-map",
            "[v]",
            "-fps_mode",
            "passthrough",
            "-q:v",
            "5",
            scratch.resolve("%05d.jpg").toString()),
        LIMIT);
    List<byte[]> pictures = new ArrayList<>();
    for (int i = 1; Files.exists(scratch.resolve(name(i))); i++) {
      pictures.add(Files.readAllBytes(scratch.resolve(name(i))));
    }
    return pictures;
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%05d.jpg", number);
  }
}
