package dramac.export;

import dramac.source.CellWidth;

/// Text that fits a column of a table.
final class Cells {
  private Cells() {}

  static int of(String text) {
    return CellWidth.of(text);
  }

  /// At most so many columns, the last one `…` where something is cut off.
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int c : text.codePoints().toArray()) {
      used += CellWidth.of(c);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.toString().stripTrailing() + "…";
  }
}
