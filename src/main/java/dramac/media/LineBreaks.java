package dramac.media;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;

/// What it costs to break a text before each of its signs; infinite where it may not be broken. The
/// figures are only compared with one another.
final class LineBreaks {
  static final double NEVER = Double.POSITIVE_INFINITY;

  private static final double HAN_LINE = 15;
  private static final double LATIN_LINE = 37;
  private static final String AFTER_SENTENCE = "。？！…；!?;.";
  private static final String AFTER_PHRASE = "，、：—,:";
  private static final String OPENING = "《“‘（「『【〈([{\"";
  private static final String CLOSING = "》”’）」』】〉)]}\"%‰·";
  private static final List<String> HAN_JOINTS =
      List.of("但", "而", "因为", "所以", "如果", "就", "却", "把", "被", "可是", "还", "也", "和", "为什么");
  private static final List<String> LATIN_JOINTS =
      List.of(
          "and", "but", "or", "so", "because", "if", "when", "while", "that", "who", "which",
          "than", "to", "in", "on", "at", "for", "with", "from", "of", "into", "about", "after",
          "before", "until", "under", "over", "through", "without", "as", "by");
  private static final List<String> NEVER_LAST =
      List.of("a", "an", "the", "my", "your", "his", "its", "our", "their", "this", "every");

  private final String text;
  private final double[] costs;
  private final double longest;

  private LineBreaks(String text, double[] costs, double longest) {
    this.text = text;
    this.costs = costs;
    this.longest = longest;
  }

  String text() {
    return text;
  }

  /// Cost of a break just before the sign at `index`.
  double cost(int index) {
    return costs[index];
  }

  /// The widest line, in Han signs or in letters.
  double longest() {
    return longest;
  }

  /// The breaks of a text that is mostly Han, or mostly letters.
  static LineBreaks of(String text, Words words) {
    return han(text) ? chinese(text, words.starts(text)) : latin(text);
  }

  /// Whether any sign of `text` is Han.
  static boolean han(String text) {
    return text.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.HAN);
  }

  /// Width of a stretch, in Han signs or in letters.
  double width(int from, int to) {
    if (longest == LATIN_LINE) {
      return text.substring(from, to).strip().length();
    }
    double width = 0;
    for (int i = from; i < to; i++) {
      width += text.charAt(i) < 0x2e80 ? 0.55 : 1;
    }
    return width;
  }

  /// Whether a sentence ends just before `index`.
  boolean sentence(int index) {
    String before = text.substring(0, index).stripTrailing();
    return !before.isEmpty() && AFTER_SENTENCE.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static LineBreaks chinese(String text, boolean[] starts) {
    double[] costs = new double[text.length() + 1];
    int depth = 0;
    for (int i = 1; i < text.length(); i++) {
      depth += depth(text.charAt(i - 1));
      costs[i] = chinese(text, i, starts[i]) + (depth > 0 ? 12 : 0);
    }
    return new LineBreaks(text, costs, HAN_LINE);
  }

  private static double chinese(String text, int at, boolean wordStarts) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (mark(after) || OPENING.indexOf(before) >= 0) {
      return NEVER;
    }
    if (AFTER_SENTENCE.indexOf(before) >= 0 && before != '.') {
      return 0;
    }
    if (AFTER_PHRASE.indexOf(before) >= 0 && before != ',') {
      return 1;
    }
    if (Character.isWhitespace(before)) {
      return 2;
    }
    boolean run = before < 0x2e80 && after < 0x2e80 && !Character.isWhitespace(after);
    if (run || !wordStarts) {
      return NEVER;
    }
    return HAN_JOINTS.stream().anyMatch(joint -> text.startsWith(joint, at)) ? 5 : 9;
  }

  private static LineBreaks latin(String text) {
    double[] costs = new double[text.length() + 1];
    for (int i = 1; i < text.length(); i++) {
      costs[i] = text.charAt(i - 1) == ' ' ? latin(text, i) : NEVER;
    }
    return new LineBreaks(text, costs, LATIN_LINE);
  }

  private static double latin(String text, int at) {
    String left = text.substring(0, at).strip().toLowerCase(Locale.ROOT);
    String last = left.substring(left.lastIndexOf(' ') + 1);
    String right = text.substring(at).toLowerCase(Locale.ROOT);
    int blank = right.indexOf(' ');
    String next = blank < 0 ? right : right.substring(0, blank);
    if (NEVER_LAST.contains(last)) {
      return 40;
    }
    if (!last.isEmpty() && AFTER_SENTENCE.indexOf(last.charAt(last.length() - 1)) >= 0) {
      return 0;
    }
    if (!last.isEmpty() && AFTER_PHRASE.indexOf(last.charAt(last.length() - 1)) >= 0) {
      return 1;
    }
    return LATIN_JOINTS.contains(next) ? 3 : 6;
  }

  private static boolean mark(char sign) {
    return CLOSING.indexOf(sign) >= 0
        || AFTER_SENTENCE.indexOf(sign) >= 0
        || AFTER_PHRASE.indexOf(sign) >= 0;
  }

  private static int depth(char sign) {
    return "《“「『".indexOf(sign) >= 0 ? 1 : "》”」』".indexOf(sign) >= 0 ? -1 : 0;
  }
}
