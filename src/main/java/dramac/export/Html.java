package dramac.export;

/// Markup that can't be broken out of: all text goes through `text`.
final class Html {
  private final StringBuilder out = new StringBuilder();

  /// Markup of our own.
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /// Words from anywhere.
  Html text(String words) {
    words.codePoints().forEach(this::sign);
    return this;
  }

  /// `<tag class=style>words</tag>`.
  Html element(String tag, String style, String words) {
    return raw("<" + tag + " class=\"" + style + "\">").text(words).raw("</" + tag + ">");
  }

  private void sign(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(Character.isISOControl(c) && c != '\n' ? 0xFFFD : c);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
