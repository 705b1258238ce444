package dramac.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The one thread that works. Requests are answered in their order, each from the text as it is
/// when its turn comes. Edits that arrive during a check are taken together in the next one, which
/// follows at once.
final class Desk implements AutoCloseable {
  private final Workspace workspace;
  private final Runnable check;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("desk").factory());
  private final AtomicBoolean checkWaits = new AtomicBoolean();

  /// @param check looks at all that is open and tells the editor
  Desk(Workspace workspace, Runnable check) {
    this.workspace = workspace;
    this.check = check;
  }

  /// A text has changed.
  void changed() {
    if (!checkWaits.getAndSet(true)) {
      later(
          () -> {
            checkWaits.set(false);
            check.run();
          });
    }
  }

  /// Whether a text has changed since the check that runs now began.
  boolean hasNews() {
    return checkWaits.get();
  }

  void later(Runnable work) {
    worker.execute(work);
  }

  /// An answer about one open script; `otherwise` where there is none at that address.
  <R extends @Nullable Object> CompletableFuture<R> about(
      String uri, R otherwise, Function<View, R> answer) {
    return ask(
        () -> {
          Optional<View> view = workspace.view(uri);
          return view.isPresent() ? answer.apply(view.get()) : otherwise;
        });
  }

  /// Something to work out that may read files.
  interface Question<R extends @Nullable Object> {
    R answer() throws IOException;
  }

  <R extends @Nullable Object> CompletableFuture<R> ask(Question<R> question) {
    CompletableFuture<R> future = new CompletableFuture<>();
    later(
        () -> {
          if (future.isDone()) {
            return;
          }
          try {
            future.complete(question.answer());
          } catch (CancellationException e) {
            future.cancel(false);
          } catch (IOException e) {
            future.completeExceptionally(new UncheckedIOException(e));
          } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            future.completeExceptionally(e);
          }
        });
    return future;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
