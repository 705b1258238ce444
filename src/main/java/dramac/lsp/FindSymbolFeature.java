package dramac.lsp;

import dramac.tree.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// Finds people, sets, props, episodes and scenes of all that is open, by any of their names, by
/// how these sound, or by an id such as `E01S03`.
final class FindSymbolFeature implements Feature {
  private final Workspace workspace;
  private final Desk desk;

  FindSymbolFeature(Workspace workspace, Desk desk) {
    this.workspace = workspace;
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setWorkspaceSymbolProvider(true);
  }

  @JsonRequest("workspace/symbol")
  CompletableFuture<Either<List<Object>, List<WorkspaceSymbol>>> find(
      WorkspaceSymbolParams params) {
    String wanted = NameKey.of(params.getQuery() == null ? "" : params.getQuery());
    return desk.ask(
        () -> {
          List<WorkspaceSymbol> all = new ArrayList<>();
          for (Analysis analysis : workspace.analyses()) {
            analysis
                .scripts()
                .forEach(
                    script -> {
                      Document document = analysis.document(script.span().file());
                      View view = new View(analysis, document, script);
                      SymbolsFeature.of(view).forEach(s -> take(view, s, wanted, all));
                    });
          }
          return Either.forRight(all);
        });
  }

  private static void take(
      View view, DocumentSymbol symbol, String wanted, List<WorkspaceSymbol> all) {
    String detail = symbol.getDetail() == null ? "" : symbol.getDetail();
    if (fits(symbol.getName(), wanted) || NameKey.of(detail).contains(wanted)) {
      Location place = new Location(view.document().uri(), symbol.getSelectionRange());
      String shown = detail.isEmpty() ? symbol.getName() : symbol.getName() + " · " + detail;
      all.add(new WorkspaceSymbol(shown, symbol.getKind(), Either.forLeft(place)));
    }
    if (symbol.getChildren() != null) {
      symbol.getChildren().forEach(child -> take(view, child, wanted, all));
    }
  }

  private static boolean fits(String name, String wanted) {
    return NameKey.of(name).contains(wanted) || Words.sounds(name).contains(wanted);
  }
}
