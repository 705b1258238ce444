package dramac.bench;

import dramac.compiler.Compilation;
import dramac.compiler.Compiler;
import dramac.compiler.CompilerSettings;
import dramac.lsp.Home;
import dramac.lsp.Host;
import dramac.lsp.LanguageServer;
import dramac.lsp.Pipe;
import dramac.lsp.Settings;
import dramac.lsp.Typist;
import dramac.plan.Build;
import dramac.plan.Manifests;
import dramac.source.Diagnostic;
import dramac.source.Language;
import dramac.source.SourceFile;
import dramac.source.Sources;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/// From a keystroke to what the editor is told: a random writer edits a script of 5,000 generated
/// lines through the language server, one stroke at a time, and each answer is compared with a full
/// check of the same text. Prints how long the strokes took, and a full check beside it. By hand:
///
/// ```
/// mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
///     -Dexec.args="-cp %classpath dramac.bench.EditBench"
/// ```
final class EditBench {
  private static final String URI = "untitled:long";
  private static final int WARM = 100;

  private EditBench() {}

  public static void main(String[] arguments) throws Exception {
    int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
    int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
    Pipe toServer = new Pipe();
    Pipe toEditor = new Pipe();
    ExecutorService threads = Executors.newCachedThreadPool();
    LanguageServer server = new LanguageServer(new Alone(), Optional.empty(), Language.EN);
    var serving = CompletableFuture.runAsync(() -> serve(server, toServer, toEditor), threads);
    Ear ear = new Ear();
    var launcher =
        LSPLauncher.createClientLauncher(ear, toEditor.out, toServer.in, threads, m -> m);
    var listening = launcher.startListening();
    var remote = launcher.getRemoteProxy();
    InitializeParams greeting = new InitializeParams();
    greeting.setCapabilities(new ClientCapabilities());
    remote.initialize(greeting).join();
    remote.initialized(new InitializedParams());
    String text = LongSeries.of(lines);
    Typist typist = new Typist(text, 7);
    TextDocumentItem item = new TextDocumentItem(URI, "drama", 1, text);
    remote.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    ear.at(1);
    double[] strokes = new double[edits];
    double[] checks = new double[edits];
    double[] work = new double[edits];
    ThreadMXBean threadTimes = ManagementFactory.getThreadMXBean();
    long desk = desk();
    int stale = 0;
    long findings = 0;
    for (int edit = -WARM; edit < edits; edit++) {
      Typist.Stroke stroke = typist.next();
      int version = edit + WARM + 2;
      long before = threadTimes.getThreadCpuTime(desk);
      long start = System.nanoTime();
      remote
          .getTextDocumentService()
          .didChange(
              new DidChangeTextDocumentParams(
                  new VersionedTextDocumentIdentifier(URI, version),
                  List.of(new TextDocumentContentChangeEvent(stroke.range(), stroke.typed()))));
      PublishDiagnosticsParams said = ear.at(version);
      double took = (System.nanoTime() - start) / 1e6;
      double worked = (threadTimes.getThreadCpuTime(desk) - before) / 1e6;
      start = System.nanoTime();
      List<Diagnostic> checked = check(typist.text());
      double check = (System.nanoTime() - start) / 1e6;
      if (edit >= 0) {
        strokes[edit] = took;
        work[edit] = worked;
        checks[edit] = check;
        findings += checked.size();
        stale += same(said, checked) ? 0 : 1;
      }
    }
    Arrays.sort(strokes);
    Arrays.sort(checks);
    Arrays.sort(work);
    print("%d edits of %d lines, %d findings each", edits, lines, findings / edits);
    tell("keystroke to diagnostics", strokes);
    tell("of that, processor time of the working thread", work);
    tell("full check", checks);
    print("%.2f times a full check (medians), %d stale", ratio(strokes, checks), stale);
    toServer.in.close();
    serving.join();
    toEditor.in.close();
    listening.cancel(true);
    threads.shutdownNow();
  }

  /// The thread that works; on a busy machine its processor time says more than the clock.
  private static long desk() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("desk"))
        .mapToLong(Thread::threadId)
        .findFirst()
        .orElseThrow();
  }

  private static void serve(LanguageServer server, Pipe in, Pipe out) {
    try {
      server.serve(in.out, out.in);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Diagnostic> check(String text) throws IOException {
    Compiler compiler = new Compiler(new NoFiles(), CompilerSettings.none());
    Compilation compilation = compiler.compile(new SourceFile("long", text));
    List<Diagnostic> all = new ArrayList<>(compilation.diagnostics());
    if (!compilation.hasErrors()) {
      String locale = compilation.story().series().languages().primary().tag();
      Build build = new Build(locale, Optional.empty(), new LinkedHashMap<>());
      all.addAll(compiler.check(compilation, build, Manifests.studio()));
    }
    return all.stream().sorted().toList();
  }

  /// Whether what was said is what a check finds: the same codes on the same lines.
  private static boolean same(PublishDiagnosticsParams said, List<Diagnostic> checked) {
    List<String> codes = checked.stream().map(d -> d.code().id()).toList();
    return codes.equals(said.getDiagnostics().stream().map(d -> d.getCode().getLeft()).toList());
  }

  private static void tell(String what, double[] sorted) {
    print(
        "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms",
        what, part(sorted, 0.5), part(sorted, 0.95), part(sorted, 0.99), part(sorted, 1));
  }

  private static double part(double[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
  }

  private static double ratio(double[] some, double[] others) {
    return part(some, 0.5) / part(others, 0.5);
  }

  private static void print(String form, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, form, arguments));
  }

  /// The editor's end.
  private static final class Ear implements LanguageClient {
    private final LinkedBlockingQueue<PublishDiagnosticsParams> said = new LinkedBlockingQueue<>();

    PublishDiagnosticsParams at(int version) throws InterruptedException {
      while (true) {
        PublishDiagnosticsParams next = said.poll(60, TimeUnit.SECONDS);
        if (next == null) {
          throw new IllegalStateException("nothing was said of version " + version);
        }
        if (next.getVersion() != null && next.getVersion() == version) {
          return next;
        }
      }
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      said.add(diagnostics);
    }

    @Override
    public void showMessage(MessageParams message) {
      print("%s", message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return new CompletableFuture<>();
    }

    @Override
    public void logMessage(MessageParams message) {
      print("%s", message.getMessage());
    }
  }

  /// A world of one unsaved text.
  private static final class Alone implements Host {
    @Override
    public List<Home> homes(Path script, List<Path> open) {
      return List.of();
    }

    @Override
    public Sources disk(Path folder) {
      return new NoFiles();
    }

    @Override
    public Settings settings(Sources files) {
      return new Settings(CompilerSettings.none(), Manifests.studio(), List.of());
    }
  }

  /// A project of one script and nothing else.
  private static final class NoFiles implements Sources {
    @Override
    public Optional<byte[]> read(String path) {
      return Optional.empty();
    }

    @Override
    public List<String> list(String glob) {
      return List.of();
    }
  }
}
