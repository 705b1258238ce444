package dramac.syntax;

import dramac.source.Findings;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Directive;
import dramac.tree.Directives;
import dramac.tree.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a place that holds only directives: the header, a sheet, an episode's head.
final class HeadReader {
  private final Findings findings;
  private final Notes notes;
  private final DirectiveReader directives;
  private final MistypedKey mistyped;
  private final StrayLines stray;
  private final List<Directive> read = new ArrayList<>();
  private @Nullable Line above;
  private boolean hasErrors;

  HeadReader(Findings findings, Notes notes, Place place) {
    this.findings = findings;
    this.notes = notes;
    this.directives = new DirectiveReader(findings, place);
    this.mistyped = new MistypedKey(findings, place);
    this.stray = new StrayLines(findings, place);
  }

  Directives read(List<Entry> entries) {
    for (Entry entry : entries) {
      take(entry);
      above = entry.line();
    }
    return new Directives(read);
  }

  /// Whether there was nothing at all, not even a line with an error.
  boolean isEmpty() {
    return read.isEmpty() && !hasErrors;
  }

  private void take(Entry entry) {
    Line line = entry.line();
    switch (entry.kind()) {
      case DramaLexer.BLANK -> {}
      case DramaLexer.KEY, DramaLexer.LOOK -> directive(entry);
      case DramaLexer.NOTE, DramaLexer.OPEN_NOTE, DramaLexer.OPEN_BLOCK ->
          hasErrors |= notes.read(line).isEmpty();
      case DramaLexer.CONT -> {
        StrayLines.continuation(findings, line, above);
        hasErrors = true;
      }
      default -> {
        if (!stray.isRunning() && line.is(DramaLexer.TEXT) && mistyped.find(line)) {
          hasErrors = true;
          return;
        }
        stray.take(line);
        hasErrors = true;
      }
    }
  }

  private void directive(Entry entry) {
    Passage key = DirectiveReader.keyOf(entry.line().passage());
    if (stray.isRunning() && entry.is(DramaLexer.KEY) && DirectiveReader.isLanguage(key)) {
      return;
    }
    stray.ended();
    directives.read(entry).ifPresentOrElse(read::add, () -> hasErrors = true);
  }
}
