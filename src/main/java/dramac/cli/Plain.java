package dramac.cli;

import java.util.Locale;

/// Text from outside, made harmless for a terminal: control and bidi characters become visible.
final class Plain {
  private Plain() {}

  static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.append(isHarmless(c) ? Character.toString(c) : escape(c)));
    return plain.toString();
  }

  private static boolean isHarmless(int c) {
    boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200F;
    return c == '\n' || !(Character.isISOControl(c) || bidi);
  }

  private static String escape(int c) {
    return String.format(Locale.ROOT, "\\u%04X", c);
  }
}
