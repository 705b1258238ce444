package dramac.syntax;

import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Directive;
import dramac.tree.Keyword;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/// Puts the directives of each sheet in the order of the language's reference, each with its
/// continuations and with the comments and notes above it. A sheet with a line that is no directive
/// stays as it is; blank lines stay at their places.
final class SheetOrder {
  private final String text;
  private final Map<Integer, Directive> directives;
  private final List<Token> sorted = new ArrayList<>();
  private final List<Token> body = new ArrayList<>();
  private boolean inSheet;

  private SheetOrder(String text, Map<Integer, Directive> directives) {
    this.text = text;
    this.directives = directives;
  }

  /// A directive and what goes with it. Blanks right before it belong to the place.
  private record Unit(Keyword keyword, List<Token> tokens) {}

  static List<Token> sorted(String text, Typed typed) {
    SheetOrder order = new SheetOrder(text, typed.directives());
    for (Token token : typed.tokens()) {
      order.take(token);
    }
    order.close();
    return order.sorted;
  }

  private void take(Token token) {
    switch (token.getType()) {
      case DramaLexer.CHARACTER, DramaLexer.SET, DramaLexer.PROP -> {
        close();
        sorted.add(token);
        inSheet = true;
      }
      case DramaLexer.EPISODE, DramaLexer.HEADING, DramaLexer.SCENE -> {
        close();
        sorted.add(token);
        inSheet = false;
      }
      default -> (inSheet ? body : sorted).add(token);
    }
  }

  private void close() {
    sorted.addAll(isPlain() ? inOrder() : body);
    body.clear();
  }

  private boolean isPlain() {
    boolean open = false;
    for (Token token : body) {
      open |= token.getType() == DramaLexer.KEY || token.getType() == DramaLexer.LOOK;
      boolean plain =
          switch (token.getType()) {
            case DramaLexer.BLANK, DramaLexer.COMMENT, DramaLexer.BLOCK, DramaLexer.NOTE -> true;
            case DramaLexer.KEY, DramaLexer.LOOK -> directives.containsKey(start(token));
            default -> open && token.getType() == DramaLexer.CONT;
          };
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private List<Token> inOrder() {
    List<Unit> units = new ArrayList<>();
    List<List<Token>> blanks = new ArrayList<>();
    List<Token> above = new ArrayList<>();
    for (Token token : body) {
      switch (token.getType()) {
        case DramaLexer.KEY, DramaLexer.LOOK -> {
          blanks.add(takeBlanks(above));
          above.add(token);
          units.add(new Unit(keyword(token), new ArrayList<>(above)));
          above.clear();
        }
        case DramaLexer.CONT -> {
          above.add(token);
          units.getLast().tokens().addAll(above);
          above.clear();
        }
        default -> above.add(token);
      }
    }
    units.sort(Comparator.comparing(Unit::keyword));
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      all.addAll(blanks.get(i));
      all.addAll(units.get(i).tokens());
    }
    all.addAll(above);
    return all;
  }

  private static List<Token> takeBlanks(List<Token> above) {
    List<Token> blanks = new ArrayList<>();
    while (!above.isEmpty() && above.getFirst().getType() == DramaLexer.BLANK) {
      blanks.add(above.removeFirst());
    }
    return blanks;
  }

  private Keyword keyword(Token token) {
    Directive directive = directives.get(start(token));
    return directive == null ? Keyword.LOOK : directive.keyword();
  }

  /// Where the line's words begin, as spans have it.
  private int start(Token token) {
    int start = token.getStartIndex();
    while (start < text.length() && Passage.isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
