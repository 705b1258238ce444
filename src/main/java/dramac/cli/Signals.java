package dramac.cli;

import dramac.run.Stop;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import sun.misc.Signal;

/// Ctrl-C, SIGTERM and SIGHUP: once asks for a stop, twice ends at once. Nothing is lost either
/// way.
final class Signals {
  private Signals() {}

  /// @param words says what happens now
  static void listen(Stop stop, Consumer<String> words) {
    AtomicInteger count = new AtomicInteger();
    for (String name : List.of("INT", "TERM", "HUP")) {
      Signal.handle(
          new Signal(name),
          _ -> {
            if (count.incrementAndGet() > 1) {
              Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
            }
            words.accept("stopping; what is made is kept (again to stop at once)");
            stop.ask();
          });
    }
  }
}
