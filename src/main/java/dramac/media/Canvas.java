package dramac.media;

/// The picture an episode is made on: its size in pixels, its frames a second, its quality.
public record Canvas(int width, int height, int fps, Quality quality) {
  /// The short side on which all places and sizes of letters are designed.
  private static final double DESIGNED_FOR = 1080;

  /// The canvas of a ratio such as 9 by 16; both sides are even, as the encoder wants.
  public static Canvas of(int across, int down, int fps, Quality quality) {
    int side = quality.shortSide();
    return across <= down
        ? new Canvas(side, even(side * (double) down / across), fps, quality)
        : new Canvas(even(side * (double) across / down), side, fps, quality);
  }

  /// Pixels here for pixels on a canvas whose short side is 1080.
  public double scale() {
    return Math.min(width, height) / DESIGNED_FOR;
  }

  /// Frames in so many seconds, to the nearest.
  public int frames(double seconds) {
    return (int) Math.round(seconds * fps);
  }

  /// Milliseconds at which a frame begins, to the nearest.
  public long millis(int frame) {
    return Math.round(frame * 1000.0 / fps);
  }

  private static int even(double pixels) {
    return (int) Math.round(pixels / 2) * 2;
  }
}
