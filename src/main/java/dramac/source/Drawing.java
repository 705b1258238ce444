package dramac.source;

/// How findings are drawn: in how many cells a line, with colour or not, with which signs.
public record Drawing(int width, Colour colour, Signs signs) {
  private static final int NARROWEST = 40;

  public Drawing {
    width = Math.max(width, NARROWEST);
  }

  public enum Colour {
    ON,
    OFF
  }

  /// `ASCII` is for outputs that are not UTF-8: frames of `+-> |`, and `\\u` escapes in text.
  public enum Signs {
    UNICODE,
    ASCII
  }

  public static Drawing plain(int width) {
    return new Drawing(width, Colour.OFF, Signs.UNICODE);
  }
}
