package dramac.lsp;

import dramac.tree.Name;
import dramac.tree.Script;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.PatternSyntaxException;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// From a name to its sheet, from an import to its files.
final class DefinitionFeature implements Feature {
  private final Desk desk;

  DefinitionFeature(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setDefinitionProvider(true);
  }

  @JsonRequest("textDocument/definition")
  CompletableFuture<List<Location>> find(DefinitionParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view -> find(view, view.document().offset(params.getPosition())));
  }

  private static List<Location> find(View view, int offset) {
    for (Name path : view.script().imports()) {
      if (path.span().contains(offset)) {
        return imported(view, path.text());
      }
    }
    return view.index()
        .at(view.file(), offset)
        .map(name -> List.of(view.location(name.what().span())))
        .orElse(List.of());
  }

  private static List<Location> imported(View view, String glob) {
    List<Location> all = new ArrayList<>();
    try {
      var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      for (Script script : view.analysis().scripts()) {
        if (matcher.matches(Path.of(script.span().file().name()))) {
          all.add(view.location(script.span().head()));
        }
      }
    } catch (PatternSyntaxException _) {
      // an import that cannot be read brings in nothing, and is reported
    }
    return all;
  }
}
