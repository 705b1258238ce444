package dramac.lsp;

import dramac.source.Checked;
import dramac.syntax.FormatStyle;
import dramac.syntax.Formatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// Lays out a script as `dramac fmt` does: all of it, a stretch, or the line just finished.
final class FormatFeature implements Feature {
  private final Desk desk;

  FormatFeature(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setDocumentFormattingProvider(true);
    capabilities.setDocumentRangeFormattingProvider(true);
    capabilities.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("\n"));
  }

  @JsonRequest("textDocument/formatting")
  CompletableFuture<List<TextEdit>> all(DocumentFormattingParams params) {
    return desk.about(
        params.getTextDocument().getUri(), List.of(), view -> edits(view, 0, Integer.MAX_VALUE));
  }

  @JsonRequest("textDocument/rangeFormatting")
  CompletableFuture<List<TextEdit>> range(DocumentRangeFormattingParams params) {
    Range range = params.getRange();
    int first = range.getStart().getLine();
    int last = range.getEnd().getLine();
    boolean before = last > first && range.getEnd().getCharacter() == 0;
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view -> edits(view, first, before ? last - 1 : last));
  }

  /// The line that has just been ended; the one being begun is left alone.
  @JsonRequest("textDocument/onTypeFormatting")
  CompletableFuture<List<TextEdit>> typed(DocumentOnTypeFormattingParams params) {
    int line = params.getPosition().getLine() - 1;
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view -> edits(view, line, line).stream().filter(edit -> isWithin(edit, line)).toList());
  }

  private static boolean isWithin(TextEdit edit, int line) {
    return edit.getRange().getStart().getLine() == line
        && edit.getRange().getEnd().getLine() == line
        && !edit.getNewText().contains("\n");
  }

  private static List<TextEdit> edits(View view, int first, int last) {
    Checked<String> laid = new Formatter(FormatStyle.usual()).format(view.file());
    String before = view.document().text();
    String now = laid.value();
    if (laid.hasErrors() || before.equals(now)) {
      return List.of();
    }
    List<TextEdit> edits = new ArrayList<>();
    for (Difference.Change change : Difference.between(before, now)) {
      Range range =
          new Range(
              view.document().lines().position(change.start()),
              view.document().lines().position(change.end()));
      if (range.getEnd().getLine() >= first && range.getStart().getLine() <= last) {
        edits.add(new TextEdit(range, change.text()));
      }
    }
    return edits;
  }
}
