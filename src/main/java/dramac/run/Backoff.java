package dramac.run;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next try. A pure computation; the dice are handed in.
///
/// @param first base of the first wait, doubled with each try
/// @param most base of the longest own wait
/// @param told longest wait that is believed when an answer asks for it
public record Backoff(Duration first, Duration most, Duration told) {
  /// Doubling from 1 s to 60 s; an answer may ask for 15 minutes.
  public static Backoff usual() {
    return new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(15));
  }

  /// After an answer that said come back later: never under half the base, for full jitter may come
  /// out near zero against a limit per minute.
  ///
  /// @param attempt 0 after the first try
  /// @param asked what the answer asked for; zero or less = nothing
  public Duration afterBusy(int attempt, Duration asked, RandomGenerator dice) {
    Duration half = base(attempt).dividedBy(2);
    Duration own = half.plus(random(half, dice));
    Duration clamped = clamp(asked);
    return clamped.compareTo(own) > 0 ? clamped : own;
  }

  /// After a try that reached nobody.
  public Duration after(int attempt, RandomGenerator dice) {
    return random(base(attempt), dice);
  }

  /// A wait that was asked for, within what is believed.
  Duration clamp(Duration asked) {
    return asked.compareTo(told) > 0 ? told : asked;
  }

  private Duration base(int attempt) {
    Duration base = attempt > 20 ? most : first.multipliedBy(1L << attempt);
    return base.compareTo(most) > 0 ? most : base;
  }

  private static Duration random(Duration bound, RandomGenerator dice) {
    return Duration.ofMillis(dice.nextLong(bound.toMillis() + 1));
  }
}
