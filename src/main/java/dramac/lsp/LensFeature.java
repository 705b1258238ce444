package dramac.lsp;

import dramac.source.Message;
import dramac.tree.Episode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// Over each episode its time and its shots; and what the editor itself offers to do with it, if it
/// says so: `"commands": {"plan": "…", "play": "…"}` names commands of the editor. The server runs
/// none.
final class LensFeature implements Feature {
  private static final List<String> OFFERS = List.of("play", "plan");

  private final Desk desk;
  private final Editor editor;

  LensFeature(Desk desk, Editor editor) {
    this.desk = desk;
    this.editor = editor;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setCodeLensProvider(new CodeLensOptions(false));
  }

  @JsonRequest("textDocument/codeLens")
  CompletableFuture<List<CodeLens>> list(CodeLensParams params) {
    return desk.about(params.getTextDocument().getUri(), List.of(), this::list);
  }

  private List<CodeLens> list(View view) {
    LineText text = new LineText(view, editor.wording());
    List<CodeLens> all = new ArrayList<>();
    for (Episode heading : view.script().episodes()) {
      view.index()
          .clock()
          .episode(heading.heading())
          .ifPresent(
              episode -> {
                Range range = view.document().range(heading.heading());
                all.add(new CodeLens(range, new Command(text.summary(episode), ""), null));
                for (String offer : OFFERS) {
                  editor
                      .command(offer)
                      .ifPresent(
                          command ->
                              all.add(
                                  new CodeLens(
                                      range,
                                      new Command(
                                          word(offer),
                                          command,
                                          List.of(view.document().uri(), episode.number())),
                                      null)));
                }
              });
    }
    return all;
  }

  private String word(String offer) {
    return editor.wording().word(Message.of("lsp.lens." + offer));
  }
}
