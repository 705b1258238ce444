package dramac.rules.picture;

import dramac.source.Edit;
import dramac.source.Span;
import java.util.Optional;

/// A phrase within a longer text.
///
/// @param text all of it
/// @param start of the phrase, from the start of the text
/// @param end of the phrase, from the start of the text
record Phrase(Span text, int start, int end) {
  private static final String STOPS = ";；。.!！?？";
  private static final String MARKS = ",，、" + STOPS;

  Span span() {
    return text.part(start, end);
  }

  /// From the mark before to the mark after, blanks at both ends left out.
  Phrase part() {
    String all = text.text();
    int from = start;
    while (from > 0 && !isMark(all, from - 1)) {
      from--;
    }
    int to = end;
    while (to < all.length() && !isMark(all, to)) {
      to++;
    }
    while (from < start && all.charAt(from) <= ' ') {
      from++;
    }
    while (to > end && all.charAt(to - 1) <= ' ') {
      to--;
    }
    return new Phrase(text, from, to);
  }

  /// Takes it out with a mark or the blanks that it leaves alone; empty where nothing would be
  // left.
  Optional<Edit> cut() {
    String all = text.text();
    int before = start;
    while (before > 0 && all.charAt(before - 1) <= ' ') {
      before--;
    }
    int after = end;
    while (after < all.length() && all.charAt(after) <= ' ') {
      after++;
    }
    boolean opens = before == 0 || isMark(all, before - 1);
    boolean closes = after == all.length() || isMark(all, after);
    if (before == 0 && after == all.length()) {
      return Optional.empty();
    }
    if (!closes) {
      return delete(start, after);
    }
    if (!opens) {
      return delete(before, end);
    }
    if (after == all.length()) {
      return delete(STOPS.indexOf(all.charAt(before - 1)) >= 0 ? before : before - 1, end);
    }
    after++;
    while (after < all.length() && all.charAt(after) <= ' ') {
      after++;
    }
    return delete(start, after);
  }

  private Optional<Edit> delete(int from, int to) {
    return Optional.of(Edit.delete(text.part(from, to)));
  }

  /// A dot within a number parts nothing.
  private static boolean isMark(String text, int at) {
    boolean inside =
        text.charAt(at) == '.'
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return MARKS.indexOf(text.charAt(at)) >= 0 && !inside;
  }
}
