package dramac.lsp;

import dramac.source.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/// What can be done about the lines under the cursor: the fixes of their findings, and changes a
/// writer often makes by hand.
final class ActionsFeature implements Feature {
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".dramac";

  private final Desk desk;
  private final Editor editor;

  ActionsFeature(Desk desk, Editor editor) {
    this.desk = desk;
    this.editor = editor;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setCodeActionProvider(
        new CodeActionOptions(
            List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL)));
  }

  @JsonRequest("textDocument/codeAction")
  CompletableFuture<List<Either<Command, CodeAction>>> list(CodeActionParams params) {
    List<String> only = params.getContext() == null ? null : params.getContext().getOnly();
    return desk.about(
        params.getTextDocument().getUri(),
        List.of(),
        view -> {
          int start = view.document().offset(params.getRange().getStart());
          int end = view.document().offset(params.getRange().getEnd());
          Proposals proposals = new Proposals(view, editor);
          if (wants(only, CodeActionKind.QuickFix)) {
            quick(view, start, end, proposals);
          }
          if (wants(only, CodeActionKind.RefactorRewrite)) {
            new SpeechActions(view, proposals).propose(start, end);
            new SceneActions(view, proposals).propose(start);
          }
          if (only != null && wants(only, FIX_ALL)) {
            all(view, proposals);
          }
          return proposals.all().stream().map(Either::<Command, CodeAction>forRight).toList();
        });
  }

  /// Whether a kind of action is asked for: it or one above it, as `source` is above
  // `source.fixAll`.
  private static boolean wants(@org.jspecify.annotations.Nullable List<String> only, String kind) {
    return only == null || only.stream().anyMatch(o -> kind.equals(o) || kind.startsWith(o + "."));
  }

  private static void quick(View view, int start, int end, Proposals proposals) {
    List<Diagnostic> here = new ArrayList<>();
    for (Diagnostic finding : view.analysis().findings()) {
      boolean touched =
          finding.span().file().name().equals(view.file().name())
              && finding.span().start() <= end
              && finding.span().end() >= start;
      if (touched) {
        here.add(finding);
      }
    }
    here.forEach(proposals::fixes);
    here.forEach(new SheetActions(view, proposals)::propose);
    here.forEach(proposals::allowance);
  }

  private static void all(View view, Proposals proposals) {
    try {
      proposals.everySafeFix(view.analysis().fixed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
