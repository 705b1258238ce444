package dramac.media;

/// ffmpeg ended with an error of its own; the message carries the last lines it wrote.
public final class FfmpegFailed extends MediaFailed {
  private static final long serialVersionUID = 1L;

  FfmpegFailed(String message) {
    super(message);
  }
}
