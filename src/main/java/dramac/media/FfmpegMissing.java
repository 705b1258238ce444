package dramac.media;

/// No ffmpeg starts on this machine; the message names each place that was tried and what it said.
public final class FfmpegMissing extends MediaFailed {
  private static final long serialVersionUID = 1L;

  FfmpegMissing(String message) {
    super(message);
  }
}
