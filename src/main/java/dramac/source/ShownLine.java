package dramac.source;

/// One line of a text as it is drawn, and where a span begins in it and how far it goes, in cells.
/// Tabs go to stops of four. A line too long for its room is cut on the sides of the span.
record ShownLine(String text, int caretStart, int caretWidth) {
  private static final int TAB = 4;

  static ShownLine of(Span span, int room, Ink ink) {
    SourceFile file = span.file();
    int line = span.line();
    int lineStart = file.lineStart(line);
    int lineEnd = file.lineEnd(line);
    int end = Math.max(span.start(), Math.min(span.end(), lineEnd));
    String before = shown(file, lineStart, span.start(), 0, ink);
    int start = CellWidth.of(before);
    String marked = shown(file, span.start(), end, start, ink);
    int width = CellWidth.of(marked);
    String after = shown(file, end, lineEnd, start + width, ink);
    if (start + width + CellWidth.of(after) <= room) {
      return new ShownLine(before + marked + after, start, Math.max(width, 1));
    }
    return cut(before, marked, after, room, ink.dots());
  }

  private static ShownLine cut(String before, String marked, String after, int room, String dots) {
    String kept = start(marked, room - 2 * dots.length());
    int free = room - CellWidth.of(kept) - 2 * dots.length();
    int right = Math.min(CellWidth.of(after), free / 2);
    int left = Math.min(CellWidth.of(before), free - right);
    right = Math.min(CellWidth.of(after), free - left);
    String head = end(before, left);
    String tail = start(after, right);
    boolean cutLeft = head.length() < before.length();
    boolean cutRight = kept.length() < marked.length() || tail.length() < after.length();
    String shownHead = (cutLeft ? dots : "") + head;
    return new ShownLine(
        shownHead + kept + tail + (cutRight ? dots : ""),
        CellWidth.of(shownHead),
        Math.max(CellWidth.of(kept), 1));
  }

  private static String shown(SourceFile file, int start, int end, int cell, Ink ink) {
    StringBuilder text = new StringBuilder();
    int at = cell;
    for (int i = start; i < end; ) {
      int sign = file.text().codePointAt(i);
      String one = sign == '\t' ? " ".repeat(TAB - at % TAB) : ink.sign(sign);
      text.append(one);
      at += CellWidth.of(one);
      i += Character.charCount(sign);
    }
    return text.toString();
  }

  /// As much of the beginning of a text as goes into so many cells.
  private static String start(String text, int cells) {
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int sign = text.codePointAt(i);
      used += CellWidth.of(sign);
      if (used > cells) {
        break;
      }
      i += Character.charCount(sign);
    }
    return text.substring(0, i);
  }

  private static String end(String text, int cells) {
    int used = 0;
    int i = text.length();
    while (i > 0) {
      int sign = text.codePointBefore(i);
      used += CellWidth.of(sign);
      if (used > cells) {
        break;
      }
      i -= Character.charCount(sign);
    }
    return text.substring(i);
  }
}
