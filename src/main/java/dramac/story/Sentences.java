package dramac.story;

import java.util.Locale;
import java.util.Set;

/// Counts the sentences of a text by their ends, `。！？.!?`; the dot of a title or a number ends
/// none.
final class Sentences {
  private static final String ENDS = "。！？.!?";
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "st", "prof");

  private Sentences() {}

  static int count(String text) {
    int sentences = 0;
    boolean open = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (ENDS.indexOf(sign) >= 0 && !(sign == '.' && isInside(text, at))) {
        sentences += open ? 1 : 0;
        open = false;
      } else if (Character.isLetterOrDigit(sign)) {
        open = true;
      }
    }
    return sentences + (open ? 1 : 0);
  }

  private static boolean isInside(String text, int dot) {
    if (dot + 1 < text.length() && Character.isLetterOrDigit(text.charAt(dot + 1))) {
      return text.charAt(dot + 1) < 0x2E80;
    }
    int start = dot;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return TITLES.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
  }
}
