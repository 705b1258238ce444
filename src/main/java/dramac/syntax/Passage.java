package dramac.syntax;

import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A stretch of script that knows where each of its signs stands, also when it was joined from a
/// directive and its continuations. Escapes are still in it.
final class Passage {
  private final SourceFile file;
  private final String raw;
  private final int[] places;

  private Passage(SourceFile file, String raw, int[] places) {
    this.file = file;
    this.raw = raw;
    this.places = places;
  }

  static Passage of(Span span) {
    int[] places = new int[span.length() + 1];
    Arrays.setAll(places, i -> span.start() + i);
    return new Passage(span.file(), span.text(), places);
  }

  /// This and a continuation: a blank between, but none between two Han characters.
  Passage join(Passage more) {
    if (more.isEmpty()) {
      return this;
    }
    boolean tight =
        isEmpty() || (isHan(raw.codePointBefore(raw.length())) && isHan(more.raw.codePointAt(0)));
    String between = tight ? "" : " ";
    int[] joined = Arrays.copyOf(places, raw.length() + between.length() + more.places.length);
    System.arraycopy(more.places, 0, joined, raw.length() + between.length(), more.places.length);
    return new Passage(file, raw + between + more.raw, joined);
  }

  String raw() {
    return raw;
  }

  /// The text with full-width signs made narrow, of the same length.
  String narrow() {
    StringBuilder narrow = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      narrow.append(NameKey.narrow(raw.charAt(i)));
    }
    return narrow.toString();
  }

  boolean isEmpty() {
    return raw.isEmpty();
  }

  int length() {
    return raw.length();
  }

  Span span() {
    return isEmpty()
        ? file.span(places[0], places[0])
        : file.span(places[0], places[raw.length() - 1] + 1);
  }

  /// The part from `start` to `end`, without blanks at its ends.
  Passage part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(raw.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(raw.charAt(to - 1))) {
      to--;
    }
    return new Passage(file, raw.substring(from, to), Arrays.copyOfRange(places, from, to + 1));
  }

  Passage trim() {
    return part(0, raw.length());
  }

  /// The place of the first of `marks` (given narrow) at or after `from` that no `\` stands before,
  /// or -1.
  int find(String marks, int from) {
    for (int i = from; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\') {
        i++;
      } else if (marks.indexOf(NameKey.narrow(c)) >= 0 || (c == '、' && marks.indexOf(',') >= 0)) {
        return i;
      }
    }
    return -1;
  }

  /// The parts between `marks`, trimmed; empty ones too.
  List<Passage> split(String marks) {
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    for (int at = find(marks, 0); at >= 0; at = find(marks, from)) {
      parts.add(part(from, at));
      from = at + 1;
    }
    parts.add(part(from, raw.length()));
    return parts;
  }

  Name name() {
    return new Name(text().plain(), span());
  }

  /// As it is meant, with escapes resolved and marks of emphasis as they are.
  Text text() {
    return new TextBuilder(raw, places, file).plain();
  }

  /// As it is meant, with escapes and marks of emphasis resolved.
  Text emphasised() {
    return new TextBuilder(raw, places, file).emphasised();
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00a0';
  }

  static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
