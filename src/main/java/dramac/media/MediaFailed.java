package dramac.media;

/// Why a piece of picture or sound could not be made. The message is for people: what happened, to
/// which file, and what to do; it never holds a stack trace.
public abstract sealed class MediaFailed extends Exception
    permits FfmpegMissing, FfmpegFailed, FfmpegKilled, DiskFull, Unusable {
  private static final long serialVersionUID = 1L;

  private final String words;

  MediaFailed(String message) {
    super(message);
    words = message;
  }

  /// The message.
  public String words() {
    return words;
  }
}
