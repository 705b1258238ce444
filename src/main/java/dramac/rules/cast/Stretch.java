package dramac.rules.cast;

import dramac.source.SourceFile;
import dramac.source.Span;

/// How much of a script goes when something of it goes: whole lines, whole sheets, a comma.
final class Stretch {
  private Stretch() {}

  /// A line, with its end.
  static Span line(Span part) {
    SourceFile file = part.file();
    int line = part.line();
    return file.span(file.lineStart(line), next(file, line));
  }

  /// The line of a directive with those that continue it.
  static Span directive(Span part) {
    SourceFile file = part.file();
    int last = part.line();
    while (last < file.lineCount() && begins(file.line(last + 1), "|｜")) {
      last++;
    }
    return file.span(file.lineStart(part.line()), next(file, last));
  }

  /// A sheet from its heading up to the next, without the comments that belong to that.
  static Span sheet(Span heading) {
    SourceFile file = heading.file();
    int last = heading.line();
    while (last < file.lineCount() && !begins(file.line(last + 1), "#＃")) {
      last++;
    }
    boolean another = last < file.lineCount();
    while (another && file.line(last).strip().startsWith("//")) {
      last--;
    }
    return file.span(file.lineStart(heading.line()), next(file, last));
  }

  /// An item of a list with one of its commas; the directive if it is the last word of it.
  static Span item(Span item) {
    SourceFile file = item.file();
    int line = item.line();
    String before = file.text().substring(file.lineStart(line), item.start());
    String after = file.text().substring(item.end(), file.lineEnd(line));
    String gap = after.substring(0, after.length() - after.stripLeading().length());
    String rest = after.stripLeading();
    if (begins(rest, ",，、")) {
      int blanks = rest.length() - rest.substring(1).stripLeading().length();
      return file.span(item.start(), item.end() + gap.length() + blanks);
    }
    int kept = before.stripTrailing().length();
    if (kept > 0 && ",，、".indexOf(before.charAt(kept - 1)) >= 0) {
      return file.span(file.lineStart(line) + kept - 1, item.end());
    }
    return directive(item);
  }

  private static boolean begins(String line, String signs) {
    String text = line.strip();
    return !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0;
  }

  private static int next(SourceFile file, int line) {
    return line < file.lineCount() ? file.lineStart(line + 1) : file.length();
  }
}
