package dramac.lsp;

import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Story;
import dramac.tree.Script;
import org.eclipse.lsp4j.Location;

/// One open script within its series: what a feature looks at.
record View(Analysis analysis, Document document, Script script) {
  SourceFile file() {
    return script.span().file();
  }

  Story story() {
    return analysis.story();
  }

  Index index() {
    return analysis.index();
  }

  /// A place of any file of the series.
  Location location(Span span) {
    Document there = analysis.document(span.file());
    return new Location(there.uri(), there.range(span));
  }
}
