package dramac.run;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/// So many a minute. Computes waits on the monotonic clock and never waits itself. A server that
/// counts a sliding minute is kept content by a burst of one and a rate of one less.
public final class Bucket {
  private final ReentrantLock turn = new ReentrantLock();
  private final Duration gap;
  private final Duration slack;

  /// When it would be full again: the next one may go `slack` earlier. A monotonic clock may begin
  /// anywhere, so this begins long ago.
  private Duration free = Duration.ofDays(-1_000_000);

  private Bucket(Duration gap, Duration slack) {
    this.gap = gap;
    this.slack = slack;
  }

  /// For a limit of `perMinute` in any sliding minute.
  public static Bucket sliding(int perMinute) {
    return steady(Math.max(1, perMinute - 1), 1);
  }

  /// Refills steadily at `perMinute` and holds `burst`.
  public static Bucket steady(int perMinute, int burst) {
    Duration gap = Duration.ofMinutes(1).dividedBy(perMinute);
    return new Bucket(gap, gap.multipliedBy(burst - 1L));
  }

  /// Never a wait, unless it is paused.
  public static Bucket bottomless() {
    return new Bucket(Duration.ZERO, Duration.ZERO);
  }

  /// Takes one, at once or in advance.
  ///
  /// @param now monotonic
  /// @return how long to wait before using it; zero = none
  public Duration reserve(Duration now) {
    turn.lock();
    try {
      Duration wait = free.minus(slack).minus(now);
      free = (free.compareTo(now) > 0 ? free : now).plus(gap);
      return wait.isNegative() ? Duration.ZERO : wait;
    } finally {
      turn.unlock();
    }
  }

  /// Nothing more before `until`: the account was told to wait.
  public void pause(Duration until) {
    turn.lock();
    try {
      Duration paused = until.plus(slack);
      free = free.compareTo(paused) > 0 ? free : paused;
    } finally {
      turn.unlock();
    }
  }
}
