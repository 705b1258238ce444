package dramac.media;

/// The picture an episode is made on: its size in pixels and its frames a second. Smaller pictures
/// are encoded faster and coarser; cut, words and sound are the same in all.
public record Canvas(int width, int height, int fps) {
  /// The short side on which all places and sizes of letters are designed.
  private static final double DESIGNED_FOR = 1080;

  /// Pixels here for pixels on a canvas whose short side is 1080.
  double scale() {
    return shortSide() / DESIGNED_FOR;
  }

  int shortSide() {
    return Math.min(width, height);
  }

  /// Speed of x264: what is published may take its time, drafts and tests may not.
  String preset() {
    return shortSide() > 540 ? "veryfast" : "ultrafast";
  }

  /// Quality of x264, lower is finer.
  int crf() {
    return shortSide() > 540 ? 20 : shortSide() > 270 ? 23 : 28;
  }

  /// Frames in so many seconds, to the nearest.
  int frames(double seconds) {
    return (int) Math.round(seconds * fps);
  }
}
