package dramac.syntax;

import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Takes escapes and marks of emphasis out of a passage and keeps the way back to each sign.
final class TextBuilder {
  private static final int DEEPEST = 3;

  /// A mark that may open or close: `*`, `**` or `_`.
  private record Mark(String sign, int at) {}

  private record Pair(Mark open, Mark close) {}

  private final String raw;
  private final int[] places;
  private final SourceFile file;
  private final StringBuilder plain = new StringBuilder();
  private final List<Text.Run> runs = new ArrayList<>();

  TextBuilder(String raw, int[] places, SourceFile file) {
    this.raw = raw;
    this.places = places;
    this.file = file;
  }

  Text plain() {
    return build(List.of());
  }

  Text emphasised() {
    boolean marked = raw.indexOf('*') >= 0 || raw.indexOf('_') >= 0;
    return build(marked ? pairs() : List.of());
  }

  private Text build(List<Pair> pairs) {
    boolean[] dropped = new boolean[raw.length()];
    for (int i = raw.indexOf('\\'); i >= 0 && i + 1 < raw.length(); i = raw.indexOf('\\', i + 2)) {
      dropped[i] = isPunctuation(raw.codePointAt(i + 1));
    }
    for (Pair pair : pairs) {
      drop(dropped, pair.open());
      drop(dropped, pair.close());
    }
    int[] newPlace = new int[raw.length() + 1];
    int from = 0;
    for (int i = 0; i < raw.length(); i++) {
      newPlace[i] = plain.length() + Math.max(0, i - from);
      boolean torn = i > from && places[i] != places[i - 1] + 1;
      if (dropped[i] || torn) {
        copy(from, i);
        from = dropped[i] ? i + 1 : i;
      }
    }
    copy(from, raw.length());
    newPlace[raw.length()] = plain.length();
    return new Text(plain.toString(), runs, heard(pairs, newPlace), whole());
  }

  private static void drop(boolean[] dropped, Mark mark) {
    Arrays.fill(dropped, mark.at(), mark.at() + mark.sign().length(), true);
  }

  private static List<Text.Emphasis> heard(List<Pair> pairs, int[] newPlace) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    return pairs.stream()
        .map(pair -> heard(pair, newPlace))
        .sorted(Comparator.comparingInt(Text.Emphasis::start))
        .toList();
  }

  private void copy(int start, int end) {
    if (start < end) {
      runs.add(new Text.Run(plain.length(), file.span(places[start], places[end - 1] + 1)));
      plain.append(raw, start, end);
    }
  }

  private Span whole() {
    return raw.isEmpty()
        ? file.span(places[0], places[0])
        : file.span(places[0], places[raw.length() - 1] + 1);
  }

  private static Text.Emphasis heard(Pair pair, int[] newPlace) {
    Text.Style style =
        switch (pair.open().sign()) {
          case "*" -> Text.Style.EMPHASIS;
          case "**" -> Text.Style.STRONG;
          default -> Text.Style.UNDERLINE;
        };
    int start = newPlace[pair.open().at() + pair.open().sign().length()];
    return new Text.Emphasis(style, start, newPlace[pair.close().at()]);
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '*' || c == '_') {
        Mark mark = new Mark(c == '*' && raw.startsWith("**", i) ? "**" : String.valueOf(c), i);
        take(mark, open, pairs);
        i += mark.sign().length() - 1;
      }
    }
    return pairs;
  }

  private void take(Mark mark, Deque<Mark> open, List<Pair> pairs) {
    int after = mark.at() + mark.sign().length();
    boolean closes = mark.at() > 0 && !Passage.isBlank(raw.charAt(mark.at() - 1));
    boolean opens = after < raw.length() && !Passage.isBlank(raw.charAt(after));
    if (mark.sign().equals("_")) {
      closes &= after >= raw.length() || !Character.isLetterOrDigit(raw.charAt(after));
      opens &= mark.at() == 0 || !Character.isLetterOrDigit(raw.charAt(mark.at() - 1));
    }
    if (closes && open.stream().anyMatch(m -> m.sign().equals(mark.sign()))) {
      Mark top = open.pop();
      while (!top.sign().equals(mark.sign())) {
        top = open.pop();
      }
      if (top.at() + top.sign().length() < mark.at()) {
        pairs.add(new Pair(top, mark));
      }
    } else if (opens && open.size() < DEEPEST) {
      open.push(mark);
    }
  }

  private static boolean isPunctuation(int codePoint) {
    return !Character.isLetterOrDigit(codePoint) && !Character.isWhitespace(codePoint);
  }
}
