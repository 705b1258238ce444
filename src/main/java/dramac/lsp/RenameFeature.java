package dramac.lsp;

import dramac.source.Message;
import dramac.source.Span;
import dramac.source.Wording;
import dramac.story.CastMember;
import dramac.story.Look;
import dramac.story.Named;
import dramac.tree.NameKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/// Gives one of a thing's names another spelling in every file of the series: in its sheet, in
/// cues, lists, headings and action. Spoken words stay as they are.
final class RenameFeature implements Feature {
  private final Desk desk;
  private final Editor editor;

  RenameFeature(Desk desk, Editor editor) {
    this.desk = desk;
    this.editor = editor;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    capabilities.setRenameProvider(new RenameOptions(true));
  }

  @JsonRequest("textDocument/prepareRename")
  CompletableFuture<@Nullable PrepareRenameResult> prepare(PrepareRenameParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        null,
        view ->
            name(view, view.document().offset(params.getPosition()))
                .map(
                    name ->
                        new PrepareRenameResult(
                            view.document().range(name.span()), name.span().text()))
                .orElse(null));
  }

  @JsonRequest("textDocument/rename")
  CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return desk.about(
        params.getTextDocument().getUri(),
        new WorkspaceEdit(),
        view -> rename(view, view.document().offset(params.getPosition()), params.getNewName()));
  }

  private static Optional<Occurrence> name(View view, int offset) {
    return view.index()
        .at(view.file(), offset)
        .filter(name -> view.index().of(name.what()).stream().anyMatch(o -> declares(o, name)));
  }

  private static boolean declares(Occurrence declaration, Occurrence name) {
    return declaration.isDeclaration() && declaration.key().equals(name.key());
  }

  private WorkspaceEdit rename(View view, int offset, String typed) {
    NewName name = new NewName(typed.strip());
    Occurrence old =
        name(view, offset).orElseThrow(() -> refusal(Message.of("lsp.rename.nothing")));
    if (!name.mayName(old.what())) {
      throw refusal(Message.of("lsp.rename.bad", name.text()));
    }
    clash(view, old, NameKey.of(name.text()))
        .ifPresent(
            place -> {
              throw refusal(Message.of("lsp.rename.clash", name.text(), place.toString()));
            });
    Renaming renaming = new Renaming(view.analysis(), old, name);
    if (!isSafe(renaming)) {
      throw refusal(Message.of("lsp.rename.harm", name.text()));
    }
    return editor.edit(view.analysis(), renaming.edits());
  }

  private static boolean isSafe(Renaming renaming) {
    try {
      return renaming.isSafe();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where something else has that name already, or it itself has it besides.
  private static Optional<Span> clash(View view, Occurrence old, String key) {
    if (old.key().equals(key)) {
      return Optional.empty();
    }
    List<? extends Named> all =
        old.what() instanceof Look look ? wardrobe(view, look) : everything(view);
    for (Named each : all) {
      for (Occurrence place : view.index().of(each)) {
        if (place.isDeclaration() && place.key().equals(key)) {
          return Optional.of(place.span());
        }
      }
    }
    return Optional.empty();
  }

  private static List<Look> wardrobe(View view, Look look) {
    return view.story().cast().stream()
        .map(CastMember::appearing)
        .filter(appearing -> appearing.looks().contains(look))
        .findFirst()
        .map(CastMember.Appearing::looks)
        .orElse(List.of());
  }

  private static List<Named> everything(View view) {
    List<Named> all = new ArrayList<>(view.story().cast());
    all.addAll(view.story().extras());
    all.addAll(view.story().sets());
    all.addAll(view.story().props());
    return all;
  }

  private ResponseErrorException refusal(Message words) {
    Wording wording = editor.wording();
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, wording.word(words), null));
  }
}
