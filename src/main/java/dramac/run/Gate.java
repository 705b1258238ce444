package dramac.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/// Lets so many in at a time, first come, first served. Waits for nobody itself.
public final class Gate {
  private final ReentrantLock turn = new ReentrantLock();
  private final Deque<CompletableFuture<Gate>> queue = new ArrayDeque<>();
  private int free;

  public Gate(int places) {
    if (places < 1) {
      throw new IllegalArgumentException("a gate needs a place: " + places);
    }
    free = places;
  }

  /// Done when there is a place; each entry needs one `leave`.
  CompletableFuture<Gate> enter() {
    turn.lock();
    try {
      if (free > 0) {
        free--;
        return CompletableFuture.completedFuture(this);
      }
      CompletableFuture<Gate> place = new CompletableFuture<>();
      queue.add(place);
      return place;
    } finally {
      turn.unlock();
    }
  }

  void leave() {
    CompletableFuture<Gate> next;
    turn.lock();
    try {
      next = queue.poll();
      if (next == null) {
        free++;
        return;
      }
    } finally {
      turn.unlock();
    }
    next.complete(this);
  }
}
