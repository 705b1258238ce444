package dramac.lsp;

import dramac.tree.Keyword;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// What may stand here: speakers, keys that are still free, values by their kind.
final class CompletionFeature implements Feature {
  private final Desk desk;
  private final Editor editor;

  CompletionFeature(Desk desk, Editor editor) {
    this.desk = desk;
    this.editor = editor;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    List<String> signs = List.of("@", "＠", "#", "＃", ">", "＞", ":", "：", "(", "（", ",", "，", "=");
    capabilities.setCompletionProvider(new CompletionOptions(false, signs));
  }

  @JsonRequest("textDocument/completion")
  CompletableFuture<CompletionList> complete(CompletionParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        new CompletionList(),
        view -> {
          Spot spot = Spot.of(view, view.document().offset(params.getPosition()));
          return new CompletionList(isFresh(spot), items(spot));
        });
  }

  /// Whether nothing of a word is typed yet: the first sign will tell how names are looked for.
  private static boolean isFresh(Spot spot) {
    String line = spot.narrow();
    return line.isEmpty() || !Character.isLetterOrDigit(line.charAt(line.length() - 1));
  }

  private List<CompletionItem> items(Spot spot) {
    String line = spot.narrow();
    boolean open = line.lastIndexOf('(') > line.lastIndexOf(')');
    int colon = line.indexOf(':');
    Optional<Keyword> key =
        colon > 0 && spot.speech().isEmpty()
            ? Keyword.of(line.substring(0, colon).split(" ", 2)[0])
            : Optional.empty();
    if (line.startsWith("@")) {
      return open ? new CueChoices(spot).delivery() : new CueChoices(spot).speakers();
    }
    if (key.isPresent()) {
      return new ValueChoices(spot, key.get()).items();
    }
    if (open && new CueChoices(spot).isCapitals(line.substring(0, line.lastIndexOf('(')))) {
      return new CueChoices(spot).delivery();
    }
    return new LineChoices(spot, editor.wording()).items(line);
  }
}
