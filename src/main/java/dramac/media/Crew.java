package dramac.media;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Runs a list of jobs two at a time: with two threads for each encoder that keeps a small machine
/// busy and leaves a large one room for other episodes. The first failure, or an interrupt, ends
/// the rest.
final class Crew {
  private static final int AT_ONCE = 2;

  private Crew() {}

  static <T> List<T> all(List<Callable<T>> jobs) throws MediaFailed, InterruptedException {
    ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());
    try {
      List<Future<T>> waiting = new ArrayList<>();
      for (Callable<T> job : jobs) {
        waiting.add(hands.submit(job));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : waiting) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof MediaFailed failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      hands.shutdownNow();
      hands.awaitTermination(10, TimeUnit.SECONDS);
    }
  }
}
