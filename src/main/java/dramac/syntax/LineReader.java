package dramac.syntax;

import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Comment;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Runs the lexer over a file. Comments are put aside; the rest goes on to the parser.
final class LineReader {
  private final SourceFile file;
  private final Findings findings;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Token> visible = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  LineReader(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void read() {
    tokens.addAll(LineLexer.tokens(file.text()));
    for (Token token : tokens) {
      int kind = token.getType();
      if (kind == DramaLexer.COMMENT || kind == DramaLexer.BLOCK) {
        Span span = spanOf(token);
        comments.add(new Comment(span));
        if (kind == DramaLexer.BLOCK) {
          checkEnd(span, "*/");
        }
      } else {
        visible.add(token);
      }
    }
  }

  /// All of the file in order.
  List<Token> tokens() {
    return tokens;
  }

  List<Token> visible() {
    return visible;
  }

  List<Comment> comments() {
    return comments;
  }

  /// A line of nothing but signs that nobody sees is blank.
  Line line(Token token) {
    Span span = spanOf(token);
    boolean unseen = span.isEmpty() && token.getType() == DramaLexer.TEXT;
    return new Line(unseen ? DramaLexer.BLANK : token.getType(), span);
  }

  /// A block or a note ends its line; what stands after it would be lost unseen.
  void checkEnd(Span span, String mark) {
    int end = span.text().indexOf(mark, 2) + mark.length();
    if (end < span.length()) {
      Span after = Passage.of(span).part(end, span.length()).span();
      findings.saying(SyntaxCodes.UNCLOSED, "after", after, mark).label();
    }
  }

  private Span spanOf(Token token) {
    String text = file.text();
    int start = token.getStartIndex();
    int end = Math.min(token.getStopIndex() + 1, text.length());
    while (start < end && Passage.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Passage.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return file.span(start, end);
  }
}
