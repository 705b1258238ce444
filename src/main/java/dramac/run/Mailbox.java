package dramac.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Notes from many to one, in the order they come.
final class Mailbox<T> {
  private final ReentrantLock turn = new ReentrantLock();
  private final Deque<T> notes = new ArrayDeque<>();
  private @Nullable CompletableFuture<T> reader;

  void put(T note) {
    CompletableFuture<T> waiting;
    turn.lock();
    try {
      waiting = reader;
      reader = null;
      if (waiting == null) {
        notes.add(note);
      }
    } finally {
      turn.unlock();
    }
    if (waiting != null) {
      waiting.complete(note);
    }
  }

  /// Done when there is a note. One reader at a time.
  CompletableFuture<T> next() {
    turn.lock();
    try {
      T note = notes.poll();
      if (note != null) {
        return CompletableFuture.completedFuture(note);
      }
      CompletableFuture<T> waiting = new CompletableFuture<>();
      reader = waiting;
      return waiting;
    } finally {
      turn.unlock();
    }
  }
}
