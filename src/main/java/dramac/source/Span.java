package dramac.source;

/// A stretch of a text in UTF-16 units, half open. Findings are never about an empty span; an edit
/// that inserts has one.
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start || end > file.length()) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + " outside " + file + " of length " + file.length());
    }
  }

  public String text() {
    return file.text().substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public int line() {
    return file.lineAt(start);
  }

  public int column() {
    return file.columnAt(start);
  }

  /// Part of this span, counted from its own start.
  public Span part(int from, int to) {
    return new Span(file, start + from, start + to);
  }

  /// From the start of this span to the end of that one.
  public Span to(Span last) {
    return new Span(file, start, Math.max(end, last.end));
  }

  public Span head() {
    return new Span(file, start, start);
  }

  public Span tail() {
    return new Span(file, end, end);
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.name().compareTo(other.file.name());
    int byStart = byFile != 0 ? byFile : Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /// `name:line:column`, as an editor jumps to it.
  @Override
  public String toString() {
    return file.name() + ":" + line() + ":" + column();
  }
}
