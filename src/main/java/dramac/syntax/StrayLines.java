package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lines of a scene that stand where there is none. A run of them is one finding at its first, as
/// they mostly lack one heading together.
final class StrayLines {
  private final Findings findings;
  private final Place place;
  private boolean running;

  StrayLines(Findings findings, Place place) {
    this.findings = findings;
    this.place = place;
  }

  void ended() {
    running = false;
  }

  boolean isRunning() {
    return running;
  }

  void take(Line line) {
    if (!running) {
      String where = place.name().toLowerCase(Locale.ROOT);
      findings.saying(SyntaxCodes.STRAY_LINE, where, line.span()).label().help("help");
    }
    running = true;
  }

  /// A continuation with nothing above it to continue.
  static void continuation(Findings findings, Line line, @Nullable Line above) {
    var finding =
        findings.at(SyntaxCodes.STRAY_CONTINUATION, line.span().part(0, 1)).label().help("help");
    if (above != null && above.is(DramaLexer.TEXT, DramaLexer.FORCED, DramaLexer.CONT)) {
      Span between = line.span().file().span(above.span().end(), line.span().start() + 1);
      finding.unsafeFix("fix", List.of(Edit.replace(between, "")));
    }
  }
}
