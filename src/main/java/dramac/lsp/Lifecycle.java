package dramac.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/// From `initialize` to `exit`.
final class Lifecycle {
  private final Editor editor;
  private final Workspace workspace;
  private final Desk desk;
  private final Runnable end;
  private final Supplier<List<Feature>> features;
  private volatile boolean closing;
  private @Nullable LanguageClient client;

  Lifecycle(
      Editor editor,
      Workspace workspace,
      Desk desk,
      Runnable end,
      Supplier<List<Feature>> features) {
    this.editor = editor;
    this.workspace = workspace;
    this.desk = desk;
    this.end = end;
    this.features = features;
  }

  void speakTo(LanguageClient to) {
    client = to;
  }

  boolean saidGoodbye() {
    return closing;
  }

  @JsonRequest
  CompletableFuture<InitializeResult> initialize(InitializeParams greeting) {
    editor.meet(greeting);
    workspace.open(Editor.folders(greeting));
    Integer process = greeting.getProcessId();
    if (process != null) {
      ProcessHandle.of(process).ifPresent(this::endWith);
    }
    ServerCapabilities capabilities = new ServerCapabilities();
    features.get().forEach(feature -> feature.announce(capabilities));
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("dramac")));
  }

  /// An editor that is gone needs no server.
  private void endWith(ProcessHandle parent) {
    var unused = parent.onExit().thenRun(end);
  }

  @JsonNotification
  void initialized(InitializedParams nothing) {
    LanguageClient to = client;
    if (editor.watches() && to != null) {
      DidChangeWatchedFilesRegistrationOptions options =
          new DidChangeWatchedFilesRegistrationOptions(
              List.of(new FileSystemWatcher(Either.forLeft("**/*"))));
      String method = "workspace/didChangeWatchedFiles";
      var unused =
          to.registerCapability(
              new RegistrationParams(List.of(new Registration("files", method, options))));
    }
  }

  @JsonNotification("workspace/didChangeConfiguration")
  void configure(DidChangeConfigurationParams changed) {
    editor.configure(changed.getSettings());
    desk.changed();
  }

  @JsonNotification("$/setTrace")
  void trace(SetTraceParams ignored) {}

  @JsonRequest
  CompletableFuture<@Nullable Object> shutdown() {
    closing = true;
    return CompletableFuture.completedFuture(null);
  }

  @JsonNotification
  void exit() {
    end.run();
  }
}
