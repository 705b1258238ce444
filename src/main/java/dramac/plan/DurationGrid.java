package dramac.plan;

import java.time.Duration;
import java.util.Optional;

/// The lengths a provider makes.
public sealed interface DurationGrid {
  /// The smallest legal length that is at least this; empty when it is beyond the longest.
  Optional<Duration> atLeast(Duration length);

  Duration longest();

  /// Every whole frame between two lengths.
  record Frames(Duration least, Duration most) implements DurationGrid {
    @Override
    public Optional<Duration> atLeast(Duration length) {
      if (length.compareTo(most) > 0) {
        return Optional.empty();
      }
      return Optional.of(length.compareTo(least) < 0 ? least : length);
    }

    @Override
    public Duration longest() {
      return most;
    }
  }

  /// From least to most in steps.
  record Steps(Duration least, Duration most, Duration step) implements DurationGrid {
    @Override
    public Optional<Duration> atLeast(Duration length) {
      if (length.compareTo(most) > 0) {
        return Optional.empty();
      }
      if (length.compareTo(least) <= 0) {
        return Optional.of(least);
      }
      long over = length.minus(least).toMillis();
      long steps = Math.ceilDiv(over, step.toMillis());
      return Optional.of(least.plusMillis(step.toMillis() * steps));
    }

    @Override
    public Duration longest() {
      return most;
    }
  }
}
