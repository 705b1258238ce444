package dramac.lsp;

import dramac.source.Span;
import dramac.tree.Comment;
import dramac.tree.Episode;
import dramac.tree.Moment;
import dramac.tree.Note;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/// What can be folded away: sheets, episodes, scenes, speeches, notes and comments of several
/// lines.
final class FoldingFeature implements Feature {
  private final Desk desk;

  FoldingFeature(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setFoldingRangeProvider(true);
  }

  @JsonRequest("textDocument/foldingRange")
  CompletableFuture<List<FoldingRange>> fold(FoldingRangeRequestParams params) {
    return desk.about(params.getTextDocument().getUri(), List.of(), FoldingFeature::fold);
  }

  private static List<FoldingRange> fold(View view) {
    List<FoldingRange> all = new ArrayList<>();
    Script script = view.script();
    for (Sheet sheet : script.sheets()) {
      add(view, sheet.span(), null, all);
    }
    for (Episode episode : script.episodes()) {
      add(view, episode.span(), null, all);
      for (Scene scene : episode.scenes()) {
        add(view, scene.span(), null, all);
        for (Moment moment : scene.moments()) {
          if (moment instanceof Speech speech) {
            add(view, speech.span(), null, all);
          }
        }
      }
    }
    for (Note note : script.notes()) {
      add(view, note.span(), FoldingRangeKind.Comment, all);
    }
    for (Comment comment : script.comments()) {
      add(view, comment.span(), FoldingRangeKind.Comment, all);
    }
    return all;
  }

  private static void add(View view, Span span, @Nullable String kind, List<FoldingRange> all) {
    String text = span.text();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    int first = view.document().position(span.start()).getLine();
    int last = view.document().position(span.start() + end).getLine();
    if (last > first) {
      FoldingRange range = new FoldingRange(first, last);
      range.setKind(kind);
      all.add(range);
    }
  }
}
