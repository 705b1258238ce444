package dramac.run;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Where events go: one after the other, from whichever thread.
public final class Events {
  private final ReentrantLock turn = new ReentrantLock();
  private final Consumer<RunEvent> listener;

  public Events(Consumer<RunEvent> listener) {
    this.listener = listener;
  }

  void tell(RunEvent event) {
    turn.lock();
    try {
      listener.accept(event);
    } finally {
      turn.unlock();
    }
  }
}
