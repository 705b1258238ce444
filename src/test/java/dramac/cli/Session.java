package dramac.cli;

import dramac.lsp.Pipe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/// An editor at one end of `dramac lsp`: the whole command runs, over streams that lead here.
final class Session implements AutoCloseable {
  private static final long PATIENCE = 15;

  private final Path folder;
  private final Pipe toServer = new Pipe();
  private final Pipe toClient = new Pipe();
  private final CompletableFuture<ExitCode> ended;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final LinkedBlockingQueue<PublishDiagnosticsParams> published =
      new LinkedBlockingQueue<>();
  private final Map<String, List<Diagnostic>> latest = new LinkedHashMap<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final List<String> logged = new ArrayList<>();
  final List<RegistrationParams> registered = new ArrayList<>();
  final LinkedBlockingQueue<String> refreshed = new LinkedBlockingQueue<>();
  final LanguageServer server;
  InitializeResult greeted = new InitializeResult();

  Session(Path folder, String... arguments) {
    this.folder = folder;
    List<String> line = new ArrayList<>(List.of("lsp"));
    line.addAll(List.of(arguments));
    Shell shell =
        new Shell(
            folder,
            Cli.HOME,
            new LinkedHashMap<>(),
            toServer.out,
            new PrintStream(toClient.in, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Shell.Terminal(Shell.Output.PIPE, Shell.Output.PIPE, 80, Shell.Signs.UNICODE));
    ended = CompletableFuture.supplyAsync(() -> Main.run(line, shell), threads);
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            new Ear(), toClient.out, toServer.in, threads, messages -> messages);
    server = launcher.getRemoteProxy();
    var unused = launcher.startListening();
  }

  Session greet() throws Exception {
    return greet(new ClientCapabilities(), null);
  }

  Session greet(ClientCapabilities able, @Nullable Object options) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(able);
    params.setInitializationOptions(options);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "it")));
    greeted = answer(server.initialize(params));
    server.initialized(new InitializedParams());
    return this;
  }

  TextDocumentService text() {
    return server.getTextDocumentService();
  }

  String uri(String file) {
    return folder.resolve(file).toUri().toString();
  }

  TextDocumentIdentifier id(String uri) {
    return new TextDocumentIdentifier(uri);
  }

  /// Opens a text and waits for what is said of it.
  List<Diagnostic> open(String uri, String text) throws Exception {
    send(uri, text);
    return at(uri, 1);
  }

  /// Opens a text.
  void send(String uri, String text) {
    text().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "drama", 1, text)));
  }

  /// How often something was said that nobody has listened to yet.
  int unheard() {
    return published.size();
  }

  void edit(String uri, int version, @Nullable Range range, String text) {
    text()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(range, text))));
  }

  /// Replaces the whole text and waits for what is said of it.
  List<Diagnostic> write(String uri, int version, String text) throws Exception {
    edit(uri, version, null, text);
    return at(uri, version);
  }

  void close(String uri) {
    text().didClose(new DidCloseTextDocumentParams(id(uri)));
  }

  /// What is said of a file at a version, as soon as it is said.
  List<Diagnostic> at(String uri, int version) throws Exception {
    while (true) {
      PublishDiagnosticsParams said = next();
      if (said.getUri().equals(uri) && said.getVersion() != null && said.getVersion() == version) {
        return said.getDiagnostics();
      }
    }
  }

  PublishDiagnosticsParams next() throws InterruptedException {
    PublishDiagnosticsParams said = published.poll(PATIENCE, TimeUnit.SECONDS);
    if (said == null) {
      throw new IllegalStateException("nothing was said; " + logged + err());
    }
    latest.put(said.getUri(), said.getDiagnostics());
    return said;
  }

  /// What was last said of a file, once all that was asked before is done.
  List<Diagnostic> latest(String uri) throws Exception {
    answer(text().diagnostic(new DocumentDiagnosticParams(id(uri))));
    while (!published.isEmpty()) {
      next();
    }
    return latest.getOrDefault(uri, List.of());
  }

  /// All that stands said, as `dramac check --format concise` prints it, without columns.
  List<String> concise() {
    List<String> all = new ArrayList<>();
    latest.forEach((uri, findings) -> findings.forEach(finding -> all.add(concise(uri, finding))));
    return all;
  }

  private String concise(String uri, Diagnostic finding) {
    String file = folder.toUri().relativize(URI.create(uri)).getPath();
    return file
        + ":"
        + (finding.getRange().getStart().getLine() + 1)
        + ": "
        + finding.getCode().getLeft()
        + " "
        + finding.getMessage().lines().findFirst().orElse("");
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  static <T> T answer(CompletableFuture<T> future) throws Exception {
    return future.get(PATIENCE, TimeUnit.SECONDS);
  }

  static Position at(int line, int character) {
    return new Position(line, character);
  }

  /// Says goodbye; how the command ended.
  ExitCode leave() throws Exception {
    answer(server.shutdown());
    server.exit();
    return answer(ended);
  }

  /// The stream ends without a goodbye.
  ExitCode vanish() throws Exception {
    toServer.in.close();
    return answer(ended);
  }

  /// Bytes past all rules.
  void raw(byte[] bytes) throws Exception {
    toServer.in.write(bytes);
  }

  @Override
  public void close() throws IOException {
    toServer.in.close();
    ended.join();
    toClient.in.close();
    threads.shutdownNow();
  }

  /// Takes down what the server says of its own accord.
  private final class Ear implements LanguageClient {
    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      published.add(diagnostics);
    }

    @Override
    public void showMessage(MessageParams message) {
      logged.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return new CompletableFuture<>();
    }

    @Override
    public void logMessage(MessageParams message) {
      logged.add(message.getMessage());
    }

    @Override
    @SuppressWarnings("NullAway") // the protocol answers with nothing
    public CompletableFuture<Void> refreshDiagnostics() {
      refreshed.add("findings");
      return CompletableFuture.completedFuture(null);
    }

    @Override
    @SuppressWarnings("NullAway") // the protocol answers with nothing
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
      registered.add(params);
      return CompletableFuture.completedFuture(null);
    }
  }
}
