package dramac.export;

/// How many columns of a terminal a text takes: East Asian wide signs two, marks none.
final class Cells {
  private Cells() {}

  static int of(String text) {
    return text.codePoints().map(Cells::of).sum();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200D) {
      return 0;
    }
    return wide(c) ? 2 : 1;
  }

  private static boolean wide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /// At most so many columns, the last one `…` where something is cut off.
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int c : text.codePoints().toArray()) {
      used += of(c);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.toString().stripTrailing() + "…";
  }
}
