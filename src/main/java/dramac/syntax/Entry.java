package dramac.syntax;

import dramac.source.Findings;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import java.util.ArrayList;
import java.util.List;

/// A line with the continuations that follow it.
record Entry(Line line, List<Line> more) {
  private static final int MOST = 50;

  /// Gives each continuation to the directive above it; one without stays a line of its own.
  static List<Entry> group(List<Line> lines) {
    List<Entry> entries = new ArrayList<>(lines.size());
    boolean open = false;
    for (Line line : lines) {
      if (line.is(DramaLexer.CONT) && open) {
        entries.getLast().more.add(line);
      } else {
        open = line.is(DramaLexer.KEY, DramaLexer.LOOK);
        entries.add(new Entry(line, open ? new ArrayList<>() : List.of()));
      }
    }
    return entries;
  }

  int kind() {
    return line.kind();
  }

  boolean is(int... kinds) {
    return line.is(kinds);
  }

  Span span() {
    return more.isEmpty() ? line.span() : line.span().to(more.getLast().span());
  }

  /// What stands after the key and its colon, continuations joined.
  Passage text(Passage whole, int keyLength, Findings findings) {
    int colon = whole.find(":", keyLength);
    Passage text = whole.part(colon + 1, whole.length());
    if (more.size() > MOST) {
      findings.saying(SyntaxCodes.LIMIT, "continuations", more.get(MOST).span(), MOST).label();
    }
    for (Line next : more.subList(0, Math.min(MOST, more.size()))) {
      text = text.join(next.after(1));
    }
    return text;
  }
}
