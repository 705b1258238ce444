package dramac.syntax;

import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;

/// One line as the lexer sees it, without blanks at its ends. The kind is a token type of the
/// lexer.
record Line(int kind, Span span) {

  boolean is(int... kinds) {
    for (int other : kinds) {
      if (kind == other) {
        return true;
      }
    }
    return false;
  }

  boolean isBlank() {
    return kind == DramaLexer.BLANK;
  }

  Passage passage() {
    return Passage.of(span);
  }

  /// What stands after the first `signs` UTF-16 units.
  Passage after(int signs) {
    return passage().part(Math.min(signs, span.length()), span.length());
  }
}
