package dramac.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;

/// Keeps the text of each open file as the editor has it, edit by edit.
final class TextFeature implements Feature {
  private final Workspace workspace;
  private final Desk desk;
  private final Runnable others;

  /// @param others told when what was asked of other texts may be out of date
  TextFeature(Workspace workspace, Desk desk, Runnable others) {
    this.workspace = workspace;
    this.desk = desk;
    this.others = others;
  }

  @Override
  public void announce(ServerCapabilities capabilities) {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
  }

  @JsonNotification("textDocument/didOpen")
  void open(DidOpenTextDocumentParams opened) {
    TextDocumentItem item = opened.getTextDocument();
    workspace.documents().put(Document.of(item.getUri(), item.getVersion(), item.getText()));
    refresh();
  }

  @JsonNotification("textDocument/didChange")
  void change(DidChangeTextDocumentParams changed) {
    Optional<Document> found = workspace.documents().find(changed.getTextDocument().getUri());
    if (found.isPresent()) {
      Document document = found.get();
      Integer version = changed.getTextDocument().getVersion();
      int next = version == null ? document.version() + 1 : version;
      for (TextDocumentContentChangeEvent edit : changed.getContentChanges()) {
        document = document.changed(next, edit);
      }
      workspace.documents().put(document);
      if (workspace.documents().all().size() > 1) {
        others.run();
      }
      desk.changed();
    }
  }

  @JsonNotification("textDocument/didClose")
  void close(DidCloseTextDocumentParams closed) {
    workspace.documents().remove(closed.getTextDocument().getUri());
    refresh();
  }

  @JsonNotification("textDocument/didSave")
  void save(DidSaveTextDocumentParams saved) {
    refresh();
  }

  @JsonNotification("workspace/didChangeWatchedFiles")
  void changed(DidChangeWatchedFilesParams files) {
    refresh();
  }

  private void refresh() {
    desk.later(workspace::forget);
    others.run();
    desk.changed();
  }
}
