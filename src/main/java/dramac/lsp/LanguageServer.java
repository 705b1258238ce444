package dramac.lsp;

import dramac.source.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/// Serves one editor over a pair of streams until it says goodbye or its stream ends. Nothing but
/// the protocol is written, nothing but the project is read.
public final class LanguageServer {
  private final Editor editor;
  private final Workspace workspace;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Desk desk;
  private final FindingsFeature findings;
  private final Lifecycle lifecycle;
  private final AtomicBoolean othersChanged = new AtomicBoolean();
  private @Nullable LanguageClient client;

  /// How a session ended: the editor said goodbye, or it was gone.
  public enum Ending {
    GOODBYE,
    GONE
  }

  /// @param language of all words; absent: the editor's own
  /// @param usual language where neither says one
  public LanguageServer(Host host, Optional<Language> language, Language usual) {
    editor = new Editor(language, usual);
    workspace = new Workspace(host);
    desk = new Desk(workspace, this::check);
    findings = new FindingsFeature(workspace, desk, editor);
    lifecycle = new Lifecycle(editor, workspace, desk, end::countDown, this::features);
  }

  /// Every feature.
  private List<Feature> features() {
    return List.of(
        new TextFeature(workspace, desk, () -> othersChanged.set(true)),
        findings,
        new DefinitionFeature(desk),
        new ReferencesFeature(desk),
        new RenameFeature(desk, editor),
        new SymbolsFeature(desk),
        new FindSymbolFeature(workspace, desk),
        new FoldingFeature(desk),
        new SelectionFeature(desk),
        new LinksFeature(desk),
        new CompletionFeature(desk, editor),
        new HoverFeature(desk, editor),
        new TokensFeature(desk),
        new HintsFeature(desk, editor),
        new LensFeature(desk, editor),
        new ActionsFeature(desk, editor),
        new FormatFeature(desk));
  }

  /// Returns when the session is over.
  public Ending serve(InputStream in, OutputStream out) throws InterruptedException {
    ExecutorService reader =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("reader").factory());
    List<Object> services = new ArrayList<>(features());
    services.add(lifecycle);
    Launcher<LanguageClient> launcher =
        new Launcher.Builder<LanguageClient>()
            .setLocalServices(services)
            .setRemoteInterface(LanguageClient.class)
            .setClassLoader(LanguageServer.class.getClassLoader())
            .setInput(in)
            .setOutput(out)
            .setExecutorService(reader)
            .setExceptionHandler(Faults::answer)
            .create();
    client = launcher.getRemoteProxy();
    lifecycle.speakTo(client);
    var listening = launcher.startListening();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                listening.get();
              } catch (InterruptedException | java.util.concurrent.ExecutionException _) {
                // the stream is gone either way
              }
              end.countDown();
            });
    end.await();
    desk.close();
    reader.shutdownNow();
    return lifecycle.saidGoodbye() ? Ending.GOODBYE : Ending.GONE;
  }

  private void check() {
    LanguageClient to = client;
    if (to == null) {
      return;
    }
    try {
      findings.check(to);
      if (!desk.hasNews() && othersChanged.getAndSet(false)) {
        editor.refresh(to);
      }
    } catch (IOException | UncheckedIOException e) {
      to.logMessage(new MessageParams(MessageType.Error, Faults.words(e)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      to.logMessage(new MessageParams(MessageType.Error, Faults.words(e)));
    }
  }
}
