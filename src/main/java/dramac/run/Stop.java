package dramac.run;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// The wish to stop: nothing new is sent, what is on the wire may come back.
public final class Stop {
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Queue<Runnable> actions = new ConcurrentLinkedQueue<>();

  /// From any thread, as often as one likes.
  public void ask() {
    asked.set(true);
    for (Runnable action = actions.poll(); action != null; action = actions.poll()) {
      action.run();
    }
  }

  public boolean asked() {
    return asked.get();
  }

  /// Runs `action` once it is asked.
  void then(Runnable action) {
    actions.add(action);
    if (asked.get()) {
      ask();
    }
  }
}
