package dramac.studio.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Texts in ffmpeg's expression language.
final class Expressions {
  private Expressions() {}

  /// True at the frames `on` holds for. Written as a balanced tree: a flat sum of more than a
  /// hundred terms overflows ffmpeg's parser.
  static String at(int frames, IntPredicate on) {
    List<String> spans = new ArrayList<>();
    for (int n = 0; n < frames; n++) {
      if (on.test(n)) {
        int from = n;
        while (n + 1 < frames && on.test(n + 1)) {
          n++;
        }
        spans.add("between(n," + from + "," + n + ")");
      }
    }
    return spans.isEmpty() ? "0" : sum(spans);
  }

  private static String sum(List<String> terms) {
    if (terms.size() == 1) {
      return terms.getFirst();
    }
    int half = terms.size() / 2;
    return "(" + sum(terms.subList(0, half)) + "+" + sum(terms.subList(half, terms.size())) + ")";
  }

  static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
