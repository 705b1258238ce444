package dramac.lsp;

import dramac.source.Span;
import dramac.tree.Episode;
import dramac.tree.Keyword;
import dramac.tree.Names;
import dramac.tree.Scene;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// The outline of a script: sheets with their looks, episodes with their scenes, each with its
/// time.
final class SymbolsFeature implements Feature {
  private final Desk desk;

  SymbolsFeature(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setDocumentSymbolProvider(true);
  }

  @JsonRequest("textDocument/documentSymbol")
  CompletableFuture<List<Either<Object, DocumentSymbol>>> list(DocumentSymbolParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view -> of(view).stream().map(Either::<Object, DocumentSymbol>forRight).toList());
  }

  static List<DocumentSymbol> of(View view) {
    Script script = view.script();
    List<DocumentSymbol> all = new ArrayList<>();
    for (Sheet sheet : script.sheets()) {
      all.add(sheet(view, sheet));
    }
    for (Episode episode : script.episodes()) {
      all.add(episode(view, episode));
    }
    return all;
  }

  private static DocumentSymbol sheet(View view, Sheet sheet) {
    SymbolKind kind =
        switch (sheet) {
          case Sheet.CharacterSheet _ -> SymbolKind.Class;
          case Sheet.SetSheet _ -> SymbolKind.Namespace;
          case Sheet.PropSheet _ -> SymbolKind.Object;
          case Sheet.UnreadableSheet _ -> SymbolKind.Null;
        };
    Span name = sheet.names().isEmpty() ? sheet.span().head() : sheet.names().first().span();
    DocumentSymbol symbol = symbol(view, names(sheet.names(), "#"), kind, sheet.span(), name);
    symbol.setChildren(
        sheet
            .directives()
            .values(Keyword.LOOK, Value.LookText.class)
            .map(look -> look(view, look))
            .toList());
    return symbol;
  }

  private static DocumentSymbol look(View view, Value.LookText look) {
    Span all = look.name().span().to(look.span());
    return symbol(view, look.name().text(), SymbolKind.Property, all, look.name().span());
  }

  private static DocumentSymbol episode(View view, Episode episode) {
    String name = names(episode.names(), "");
    DocumentSymbol symbol =
        symbol(
            view,
            Words.episode(episode.number()) + (name.isEmpty() ? "" : " " + name),
            SymbolKind.Module,
            episode.span(),
            episode.heading());
    view.index()
        .clock()
        .episode(episode.heading())
        .ifPresent(e -> symbol.setDetail(Clock.minutes(e.length())));
    symbol.setChildren(episode.scenes().stream().map(scene -> scene(view, scene)).toList());
    return symbol;
  }

  private static DocumentSymbol scene(View view, Scene scene) {
    Span heading = scene.heading().span();
    DocumentSymbol symbol =
        symbol(view, heading.text().strip(), SymbolKind.Event, scene.span(), heading);
    view.index()
        .clock()
        .scene(heading)
        .ifPresent(
            at ->
                symbol.setDetail(
                    at.what().id()
                        + " "
                        + Clock.minutes(at.start())
                        + " + "
                        + Clock.seconds(at.what().length())));
    return symbol;
  }

  private static String names(Names names, String otherwise) {
    return names.isEmpty()
        ? otherwise
        : names.alternatives().stream().map(n -> n.text()).collect(Collectors.joining(" | "));
  }

  /// A symbol holds its name; a protocol that cannot show an empty one gets a dot.
  private static DocumentSymbol symbol(
      View view, String name, SymbolKind kind, Span all, Span chosen) {
    Document document = view.document();
    return new DocumentSymbol(
        name.isBlank() ? "·" : name,
        kind,
        document.range(Math.min(all.start(), chosen.start()), Math.max(all.end(), chosen.end())),
        document.range(chosen));
  }
}
