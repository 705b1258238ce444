package dramac.media;

/// ffmpeg was ended from outside: by a signal (often the kernel short of memory) or by our own time
/// limit. Asking again may work.
public final class FfmpegKilled extends MediaFailed {
  private static final long serialVersionUID = 1L;

  FfmpegKilled(String message) {
    super(message);
  }
}
