package dramac.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// Every place that names what is named here, by any of its names.
final class ReferencesFeature implements Feature {
  private final Desk desk;

  ReferencesFeature(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setReferencesProvider(true);
    capabilities.setDocumentHighlightProvider(true);
  }

  @JsonRequest("textDocument/references")
  CompletableFuture<List<Location>> find(ReferenceParams params) {
    boolean all = params.getContext() == null || params.getContext().isIncludeDeclaration();
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view ->
            alike(view, view.document().offset(params.getPosition())).stream()
                .filter(name -> all || !name.isDeclaration())
                .map(name -> view.location(name.span()))
                .toList());
  }

  @JsonRequest("textDocument/documentHighlight")
  CompletableFuture<List<DocumentHighlight>> light(DocumentHighlightParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view ->
            alike(view, view.document().offset(params.getPosition())).stream()
                .filter(name -> name.span().file().name().equals(view.file().name()))
                .map(name -> new DocumentHighlight(view.document().range(name.span()), kind(name)))
                .toList());
  }

  private static List<Occurrence> alike(View view, int offset) {
    return view.index()
        .at(view.file(), offset)
        .map(name -> view.index().of(name.what()))
        .orElse(List.of());
  }

  private static DocumentHighlightKind kind(Occurrence name) {
    return name.isDeclaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
  }
}
