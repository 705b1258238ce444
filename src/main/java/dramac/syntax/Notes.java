package dramac.syntax;

import dramac.source.Findings;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads notes, and says which were never closed.
final class Notes {
  private final Findings findings;
  private final List<Note> all = new ArrayList<>();

  Notes(Findings findings) {
    this.findings = findings;
  }

  /// A line that is a note or one of the two that were not closed.
  Optional<Note> read(Line line) {
    Span span = line.span();
    if (!line.is(DramaLexer.NOTE)) {
      String open = line.is(DramaLexer.OPEN_NOTE) ? "[[" : "/*";
      String close = line.is(DramaLexer.OPEN_NOTE) ? "]]" : "*/";
      findings.at(SyntaxCodes.UNCLOSED, span.part(0, 2), open, close).label().help("help", close);
      return Optional.empty();
    }
    int end = span.text().indexOf("]]", 2);
    if (end + 2 < span.length()) {
      Span after = line.after(end + 2).span();
      findings.saying(SyntaxCodes.UNCLOSED, "after", after, "]]").label();
    }
    Note note = new Note(text(span.text().substring(2, end)), span.part(0, end + 2));
    all.add(note);
    return Optional.of(note);
  }

  /// Lines end in one way, however the file has it.
  private static String text(String between) {
    return between.replaceAll("\r+\n", "\n").strip();
  }

  List<Note> all() {
    return all;
  }
}
