package dramac.lsp;

import dramac.tree.Keyword;
import dramac.tree.Name;
import dramac.tree.Sheet;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// The paths of pictures and imports, to be opened with a click.
final class LinksFeature implements Feature {
  private final Desk desk;

  LinksFeature(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
  }

  @JsonRequest("textDocument/documentLink")
  CompletableFuture<List<DocumentLink>> list(DocumentLinkParams params) {
    return desk.about(params.getTextDocument().getUri(), List.of(), LinksFeature::list);
  }

  private static List<DocumentLink> list(View view) {
    List<Name> paths = new ArrayList<>();
    view.script().imports().stream().filter(p -> !isGlob(p.text())).forEach(paths::add);
    for (Sheet sheet : view.script().sheets()) {
      sheet
          .directives()
          .values(Keyword.REFERENCE, Value.Items.class)
          .forEach(list -> paths.addAll(list.items()));
      sheet
          .directives()
          .values(Keyword.LOOK, Value.LookText.class)
          .map(Value.LookText::reference)
          .forEach(
              path -> {
                if (path != null) {
                  paths.add(path);
                }
              });
    }
    List<DocumentLink> links = new ArrayList<>();
    for (Name path : paths) {
      view.analysis()
          .address(path.text())
          .ifPresent(to -> links.add(new DocumentLink(view.document().range(path.span()), to)));
    }
    return links;
  }

  private static boolean isGlob(String path) {
    return path.contains("*") || path.contains("?") || path.contains("{");
  }
}
