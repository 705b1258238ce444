package dramac.media;

import dramac.plan.Request;
import dramac.run.Verifier;
import dramac.store.Artifact;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Looks at what was fetched with ffprobe: is it what was ordered.
public final class ClipVerifier implements Verifier {
  /// A clip may be this much shorter than ordered before it is no use, in seconds.
  private static final double TOLERANCE = 0.25;

  private final Ffmpeg ffmpeg;

  public ClipVerifier(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  @Override
  public Optional<String> flaw(Request request, Path file, Artifact.Kind kind)
      throws InterruptedException {
    try {
      Probe probe = Probe.of(ffmpeg, file);
      return switch (request) {
        case Request.Video video -> picture(probe).or(() -> length(probe, video));
        case Request.LipSync _ -> picture(probe).or(() -> sound(probe));
        case Request.Speech _, Request.Music _ -> sound(probe);
        case Request.Reference _ -> picture(probe);
      };
    } catch (MediaFailed e) {
      return Optional.of("it cannot be read: " + e.getMessage());
    }
  }

  private static Optional<String> picture(Probe probe) {
    return probe.picture().isPresent() ? Optional.empty() : Optional.of("it holds no picture");
  }

  private static Optional<String> sound(Probe probe) {
    boolean heard = probe.sound().isPresent() && probe.seconds() > 0;
    return heard ? Optional.empty() : Optional.of("it holds no sound");
  }

  private static Optional<String> length(Probe probe, Request.Video video) {
    double ordered = video.frames() / (double) video.format().fps();
    return probe.seconds() >= ordered - TOLERANCE
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT, "it lasts %.1f s, ordered were %.1f s", probe.seconds(), ordered));
  }
}
