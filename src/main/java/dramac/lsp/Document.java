package dramac.lsp;

import dramac.source.SourceFile;
import dramac.source.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/// A text as the editor has it, at one version. A byte order mark at its start belongs to the
/// editor's text, and is no part of the script.
record Document(String uri, int version, Lines lines) {
  static Document of(String uri, int version, String text) {
    return new Document(uri, version, new Lines(text));
  }

  String text() {
    return lines.text();
  }

  /// As the compiler reads it.
  SourceFile source(String name) {
    return new SourceFile(name, text().substring(mark()));
  }

  Document changed(int next, TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      return of(uri, next, change.getText());
    }
    int start = lines.offset(range.getStart());
    int end = Math.max(start, lines.offset(range.getEnd()));
    String text = text();
    return of(uri, next, text.substring(0, start) + change.getText() + text.substring(end));
  }

  /// The place in the script of a place in the editor.
  int offset(Position place) {
    return Math.max(0, lines.offset(place) - mark());
  }

  Position position(int offset) {
    return lines.position(Math.min(offset + mark(), text().length()));
  }

  Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  Range range(Span span) {
    return range(span.start(), span.end());
  }

  private int mark() {
    return text().startsWith("\ufeff") ? 1 : 0;
  }
}
