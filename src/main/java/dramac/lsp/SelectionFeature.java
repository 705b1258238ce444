package dramac.lsp;

import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Episode;
import dramac.tree.Moment;
import dramac.tree.Scene;
import dramac.tree.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/// Selects more and more: name or word, line, speech, scene, episode, all.
final class SelectionFeature implements Feature {
  private final Desk desk;

  SelectionFeature(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setSelectionRangeProvider(true);
  }

  @JsonRequest("textDocument/selectionRange")
  CompletableFuture<List<SelectionRange>> select(SelectionRangeParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view -> params.getPositions().stream().map(at -> select(view, at)).toList());
  }

  private static SelectionRange select(View view, Position place) {
    int offset = view.document().offset(place);
    List<Span> rings = new ArrayList<>(List.of(view.file().whole()));
    for (Sheet sheet : view.script().sheets()) {
      add(sheet.span(), offset, rings);
    }
    for (Episode episode : view.script().episodes()) {
      if (add(episode.span(), offset, rings)) {
        for (Scene scene : episode.scenes()) {
          if (add(scene.span(), offset, rings)) {
            for (Moment moment : scene.moments()) {
              add(moment.span(), offset, rings);
            }
          }
        }
      }
    }
    add(line(view.file(), offset), offset, rings);
    add(word(view, offset), offset, rings);
    @Nullable SelectionRange parent = null;
    for (Span ring : rings) {
      parent = new SelectionRange(view.document().range(ring), parent);
    }
    return parent == null ? new SelectionRange() : parent;
  }

  /// Takes a ring that lies within the last one and is no copy of it.
  private static boolean add(Span ring, int offset, List<Span> rings) {
    Span last = rings.getLast();
    boolean around = ring.start() <= offset && offset <= ring.end();
    boolean within = ring.start() >= last.start() && ring.end() <= last.end();
    if (around && within && ring.length() < last.length()) {
      rings.add(ring);
    }
    return around && within;
  }

  private static Span line(SourceFile file, int offset) {
    int line = file.lineAt(offset);
    return file.span(file.lineStart(line), file.lineEnd(line));
  }

  private static Span word(View view, int offset) {
    return view.index()
        .at(view.file(), offset)
        .map(Occurrence::span)
        .orElseGet(() -> letters(view.file(), offset));
  }

  private static Span letters(SourceFile file, int offset) {
    String text = file.text();
    int start = offset;
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return file.span(start, end);
  }

  private static boolean isPart(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '\'' || sign == '_';
  }
}
