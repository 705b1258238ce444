package dramac.studio;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Counts calls like a paid provider: a sliding minute, and how many are inside.
final class Turnstile {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final StudioSettings.Traffic traffic;
  private final Deque<Long> entered = new ArrayDeque<>();
  private int inside;

  Turnstile(StudioSettings.Traffic traffic) {
    this.traffic = traffic;
  }

  /// Lets a call in, or gives the answer that turns it away.
  synchronized Optional<Desk.Reply> enter() {
    long now = System.nanoTime();
    while (!entered.isEmpty() && now - entered.getFirst() >= MINUTE) {
      entered.removeFirst();
    }
    if (traffic.perMinute() > 0 && entered.size() >= traffic.perMinute()) {
      long left = MINUTE - (now - entered.getFirst());
      int seconds = (int) Math.ceilDiv(left, Duration.ofSeconds(1).toNanos());
      return Optional.of(
          Desk.Reply.error(429, "rate_limit_exceeded", "Rate limit exceeded").waiting(seconds));
    }
    if (traffic.atOnce() > 0 && inside >= traffic.atOnce()) {
      return Optional.of(
          Desk.Reply.error(429, "concurrency_limit_exceeded", "Too many requests at once."));
    }
    entered.addLast(now);
    inside++;
    return Optional.empty();
  }

  synchronized void leave() {
    inside--;
  }
}
