package dramac.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// Cuts a text into the lines of the grammar, by its table. A text without a last line end is read
/// as if it had one.
final class LineLexer {
  private final LineTable table = LineTable.ofTheGrammar();
  private final String text;
  private final int length;

  private LineLexer(String text) {
    this.text = text;
    this.length = text.endsWith("\n") ? text.length() : text.length() + 1;
  }

  /// All of it, in tokens whose places count UTF-16 units, as spans do.
  static List<Token> tokens(String text) {
    LineLexer lexer = new LineLexer(text);
    List<Token> tokens = new ArrayList<>();
    for (int start = 0; start < lexer.length; ) {
      Token token = lexer.token(start);
      tokens.add(token);
      start = token.getStopIndex() + 1;
    }
    return tokens;
  }

  /// The longest line from here, of the first kind that fits.
  private Token token(int start) {
    int state = 0;
    int end = start;
    int kind = Token.INVALID_TYPE;
    for (int at = start; at < length; at++) {
      state = table.after(state, at < text.length() ? text.charAt(at) : '\n');
      if (state == LineTable.NOWHERE) {
        break;
      }
      if (table.kind(state) != 0) {
        kind = table.kind(state);
        end = at;
      }
    }
    if (kind == Token.INVALID_TYPE) {
      throw new IllegalStateException("the grammar takes no line at " + start);
    }
    CommonToken token = new CommonToken(kind);
    token.setStartIndex(start);
    token.setStopIndex(end);
    return token;
  }
}
