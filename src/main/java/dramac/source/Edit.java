package dramac.source;

/// A stretch of text and what is to stand there instead.
public record Edit(Span span, String text) {

  public static Edit replace(Span span, String text) {
    return new Edit(span, text);
  }

  public static Edit delete(Span span) {
    return new Edit(span, "");
  }

  public static Edit insert(SourceFile file, int offset, String text) {
    return new Edit(file.span(offset, offset), text);
  }
}
