package dramac.syntax;

import dramac.source.Edit;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The small changes a layout makes within lines: to the blanks about a mark, and to words that
/// stand in one line. Of two about the same place the first holds.
final class Retouch {
  private final SourceFile file;
  private final String text;
  private final FormatStyle.Punctuation punctuation;
  private final NavigableMap<Span, Edit> edits = new TreeMap<>();

  Retouch(SourceFile file, FormatStyle.Punctuation punctuation) {
    this.file = file;
    this.text = file.text();
    this.punctuation = punctuation;
  }

  /// The blanks of a line: what the lexer skips, and nothing else.
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0';
  }

  /// Between two words of one line: only if nothing else than blanks is there.
  void gap(int from, int to, String blanks) {
    if (from > to) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i))) {
        return;
      }
    }
    put(file.span(from, to), blanks);
  }

  /// What stands about a mark. A full-width one has its blank within.
  void mark(Span mark, String before, String after) {
    boolean wide = isWide(mark.text().charAt(0));
    if (wide && punctuation == FormatStyle.Punctuation.ASCII) {
      put(mark, narrow(mark.text()));
      wide = false;
    }
    before(mark.start(), wide ? "" : before);
    after(mark.end(), wide ? "" : after);
  }

  /// The blanks before a place, unless they are the start of the line.
  void before(int end, String blanks) {
    int start = end;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    if (start > 0 && text.charAt(start - 1) != '\n' && !isEscaped(start)) {
      gap(start, end, blanks);
    }
  }

  /// Whether a `\` stands right before: without a blank after it the mark would be none.
  private boolean isEscaped(int at) {
    int marks = 0;
    while (marks < at && text.charAt(at - marks - 1) == '\\') {
      marks++;
    }
    return marks % 2 == 1;
  }

  /// The blanks after a place, unless they are the end of the line.
  void after(int start, String blanks) {
    int end = start;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      gap(start, end, blanks);
    }
  }

  /// Another word for the same, where the old one stands in one line.
  void word(Span span, String word) {
    if (!span.isEmpty() && span.text().indexOf('\n') < 0) {
      put(span, word);
    }
  }

  /// A number or a keyword in narrow signs, where those are wanted.
  void narrowed(Span span) {
    if (punctuation == FormatStyle.Punctuation.ASCII) {
      word(span, narrow(span.text()));
    }
  }

  /// A keyword in other signs, narrow where those are wanted.
  void narrowed(Span span, String with) {
    boolean narrow = punctuation == FormatStyle.Punctuation.ASCII;
    word(span, narrow ? narrow(with) : with);
  }

  /// The dash of a scene heading, which only the narrow kind needs blanks about.
  void dash(Span mark) {
    if (punctuation == FormatStyle.Punctuation.ASCII || !isWide(mark.text().charAt(0))) {
      mark(mark, " ", " ");
    }
  }

  /// Runs of blanks within a stretch as one each; the ends of lines are left.
  void single(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (isBlank(text.charAt(i)) && i > 0 && "|｜\n".indexOf(text.charAt(i - 1)) < 0) {
        after(i, " ");
        while (i < span.end() && isBlank(text.charAt(i))) {
          i++;
        }
      }
    }
  }

  private void put(Span span, String with) {
    edits.putIfAbsent(span, Edit.replace(span, with));
  }

  /// Those that lie within a stretch and change something, in order.
  List<Edit> within(int start, int end) {
    List<Edit> some = new ArrayList<>();
    for (Edit edit :
        edits.subMap(file.span(start, start), true, file.span(end, end), true).values()) {
      if (edit.span().end() <= end && !edit.span().text().equals(edit.text())) {
        some.add(edit);
      }
    }
    return some;
  }

  static String narrow(String typed) {
    StringBuilder narrow = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      narrow.append(c == '、' ? ',' : NameKey.narrow(c));
    }
    return narrow.toString();
  }

  private static boolean isWide(char c) {
    return c == '、' || (c != '　' && NameKey.narrow(c) != c);
  }
}
