package dramac.media;

import java.nio.file.Path;
import java.util.Map;

/// The parts of the built image, as the tests of this package use them.
final class Bench {
  static final Parts PARTS = Parts.of(Path.of(System.getProperty("dramac.home", "target/dramac")));

  private Bench() {}

  static Ffmpeg ffmpeg() throws FfmpegMissing, InterruptedException {
    return Ffmpeg.find(PARTS, Map.of());
  }
}
