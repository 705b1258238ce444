package dramac.syntax;

import dramac.source.Edit;
import dramac.source.SourceFile;
import dramac.syntax.antlr.DramaLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// A text laid out line by line. Every line stays of its kind: one that would not is left as it is.
final class Layout {
  private static final String INDENT = "      ";

  private final SourceFile file;
  private final Retouch retouch;
  private final List<Laid> lines = new ArrayList<>();
  private boolean blankBefore;

  /// A line, or several of a block or note, without the last line end. The kind is a token type.
  private record Laid(int kind, String text) {}

  Layout(SourceFile file, Retouch retouch) {
    this.file = file;
    this.retouch = retouch;
  }

  /// The text of these tokens, which are all of the file.
  String text(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.getType() == DramaLexer.BLANK) {
        blankBefore = true;
      } else {
        add(token.getType(), laid(token));
      }
    }
    StringBuilder text = new StringBuilder(file.length());
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  private void add(int kind, String text) {
    if (blankBefore && !lines.isEmpty()) {
      lines.add(new Laid(DramaLexer.BLANK, ""));
    } else if (isHeading(kind)) {
      blankAboveComments();
    }
    blankBefore = false;
    lines.add(new Laid(kind, text));
  }

  /// The comments right above a heading belong to it.
  private void blankAboveComments() {
    int at = lines.size();
    while (at > 0 && isComment(lines.get(at - 1).kind())) {
      at--;
    }
    if (at > 0 && lines.get(at - 1).kind() != DramaLexer.BLANK) {
      lines.add(at, new Laid(DramaLexer.BLANK, ""));
    }
  }

  private static boolean isComment(int kind) {
    return kind == DramaLexer.COMMENT || kind == DramaLexer.BLOCK;
  }

  private static boolean isHeading(int kind) {
    return switch (kind) {
      case DramaLexer.CHARACTER,
          DramaLexer.SET,
          DramaLexer.PROP,
          DramaLexer.EPISODE,
          DramaLexer.HEADING,
          DramaLexer.SCENE ->
          true;
      default -> false;
    };
  }

  private String laid(Token token) {
    String text = file.text();
    int start = token.getStartIndex();
    int end = Math.min(token.getStopIndex() + 1, text.length());
    if (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    while (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    String typed = oneLineEnd(text.substring(start, end));
    int kind = token.getType();
    for (String wanted : List.of(indent(kind) + changed(start, end), trimmed(typed))) {
      if (wanted.equals(typed) || kindOf(wanted) == kind) {
        return wanted;
      }
    }
    return typed;
  }

  private static String indent(int kind) {
    return kind == DramaLexer.CONT ? INDENT : "";
  }

  private String changed(int start, int end) {
    StringBuilder changed = new StringBuilder(end - start + 8);
    int from = start;
    for (Edit edit : retouch.within(start, end)) {
      changed.append(file.text(), from, edit.span().start()).append(edit.text());
      from = edit.span().end();
    }
    return trimmed(oneLineEnd(changed.append(file.text(), from, end).toString()));
  }

  private static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && Retouch.isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && (Retouch.isBlank(line.charAt(end - 1)) || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return line.substring(start, end);
  }

  private static String oneLineEnd(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\r+\n", "\n");
  }

  /// What the lexer takes a line for, or nothing it could be if it is not one line to it.
  private static int kindOf(String line) {
    List<? extends Token> tokens = LineLexer.tokens(line);
    return tokens.size() == 1 ? tokens.getFirst().getType() : Token.INVALID_TYPE;
  }
}
