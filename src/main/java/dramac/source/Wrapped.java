package dramac.source;

import java.util.ArrayList;
import java.util.List;

/// A text in lines of so many cells: broken at blanks, and between wide signs.
public final class Wrapped {
  private static final String NOT_FIRST = "，。、；：！？）》」』”’,.;:!?)";

  private Wrapped() {}

  public static List<String> lines(String text, int cells) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int lastBreak = -1;
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      int width = CellWidth.of(sign);
      boolean here = i > start && mayBreak(text, i);
      lastBreak = here ? i : lastBreak;
      if (used + width > cells && lastBreak > start) {
        lines.add(text.substring(start, lastBreak).strip());
        start = lastBreak;
        used = CellWidth.of(text.substring(start, i));
      }
      used += width;
      i += Character.charCount(sign);
    }
    lines.add(text.substring(start).strip());
    return lines;
  }

  private static boolean mayBreak(String text, int i) {
    if (text.charAt(i - 1) == ' ') {
      return true;
    }
    boolean wide =
        CellWidth.of(text.codePointBefore(i)) == 2 || CellWidth.of(text.codePointAt(i)) == 2;
    return wide && NOT_FIRST.indexOf(text.charAt(i)) < 0;
  }
}
