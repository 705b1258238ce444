package dramac.source;

import java.util.Arrays;

/// A text with its name (a path inside the project, with `/`). The text is kept as typed, line ends
/// included; only a byte order mark is gone. All offsets are UTF-16 units from 0, lines and columns
/// count from 1, columns in code points.
public final class SourceFile {
  private final String name;
  private final String text;
  private final int markBytes;
  private final int[] lineStarts;

  public SourceFile(String name, String text) {
    this(name, text, 0);
  }

  private SourceFile(String name, String text, int markBytes) {
    this.name = name;
    this.text = text;
    this.markBytes = markBytes;
    this.lineStarts = startsOf(text);
  }

  /// A file that begins with a byte order mark; the text is what follows it.
  public static SourceFile afterMark(String name, String text) {
    return new SourceFile(name, text, 3);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /// Bytes that stand before the text: 3 for a byte order mark, else 0.
  public int markBytes() {
    return markBytes;
  }

  public int length() {
    return text.length();
  }

  /// A text that ends with a line end has an empty last line.
  public int lineCount() {
    return lineStarts.length;
  }

  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// Code points before the place in its line, plus one.
  public int columnAt(int offset) {
    return text.codePointCount(lineStart(lineAt(offset)), offset) + 1;
  }

  /// UTF-16 units before the place in its line, from 0, as editors count.
  public int utf16ColumnAt(int offset) {
    return offset - lineStart(lineAt(offset));
  }

  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /// The end of a line without its line end.
  public int lineEnd(int line) {
    if (line == lineStarts.length) {
      return text.length();
    }
    int end = lineStarts[line] - 1;
    return end > lineStart(line) && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  public String line(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  public Span whole() {
    return new Span(this, 0, text.length());
  }

  private static int[] startsOf(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof SourceFile file && name.equals(file.name) && text.equals(file.text));
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + text.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
