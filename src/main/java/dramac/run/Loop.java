package dramac.run;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/// Time, handed in: the engine never looks at a clock or sleeps by itself.
public interface Loop {
  Instant now();

  /// Monotonic, from an arbitrary start.
  Duration ticks();

  void pause(Duration time) throws InterruptedException;

  /// Waits for what another body will complete; such a future never fails. Beside `pause` the only
  /// wait of the runner, so a simulated world sees them all.
  <T> T await(CompletableFuture<T> work) throws InterruptedException;

  /// Starts a body on a virtual thread (or, in a simulated world, under its baton).
  void start(String name, Runnable body);
}
