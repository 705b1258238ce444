package dramac.story;

import java.time.Duration;

/// The picture's format.
public record Format(Ratio ratio, Tier tier, int fps) {
  /// Width to height.
  public enum Ratio {
    NINE_SIXTEEN("9:16", 9, 16),
    SIXTEEN_NINE("16:9", 16, 9),
    SQUARE("1:1", 1, 1),
    FOUR_FIVE("4:5", 4, 5);

    private final String text;
    private final int across;
    private final int down;

    Ratio(String text, int across, int down) {
      this.text = text;
      this.across = across;
      this.down = down;
    }

    @Override
    public String toString() {
      return text;
    }

    /// Width for a short side of so many pixels; always even.
    public int width(int shortSide) {
      return across <= down ? shortSide : even(shortSide * across / down);
    }

    /// Height for a short side of so many pixels; always even.
    public int height(int shortSide) {
      return down <= across ? shortSide : even(shortSide * down / across);
    }

    private static int even(int pixels) {
      return pixels + (pixels & 1);
    }
  }

  /// Resolution by its short side. The script may ask for 480p, 720p and 1080p; the others are for
  /// drafts and tests.
  public enum Tier {
    P270(270),
    P480(480),
    P540(540),
    P720(720),
    P1080(1080);

    private final int shortSide;

    Tier(int shortSide) {
      this.shortSide = shortSide;
    }

    /// Pixels of the short side.
    public int shortSide() {
      return shortSide;
    }

    @Override
    public String toString() {
      return shortSide + "p";
    }
  }

  public int width() {
    return ratio.width(tier.shortSide());
  }

  public int height() {
    return ratio.height(tier.shortSide());
  }

  /// Frames of a length, rounded to the nearest. The only place where time becomes frames.
  public int frames(Duration length) {
    return (int) Math.round(length.toMillis() * fps / 1000.0);
  }
}
