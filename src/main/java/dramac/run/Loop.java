package dramac.run;

import java.time.Duration;
import java.time.Instant;

/// Time, handed in: the engine never looks at a clock or sleeps by itself.
public interface Loop {
  Instant now();

  /// Monotonic, from an arbitrary start.
  Duration ticks();

  void pause(Duration time) throws InterruptedException;

  /// Starts a body on a virtual thread (or, in a simulated world, under its baton).
  void start(String name, Runnable body);
}
