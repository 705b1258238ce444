package dramac.cli;

import java.time.Duration;
import java.util.Locale;

/// Times as people say them.
final class Clock {
  private Clock() {}

  /// `8 s`, `2 min`, `1 h 5 min`.
  static String rough(Duration time) {
    long seconds = Math.max(1, (time.toMillis() + 500) / 1000);
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /// `0:08`, `12:30`.
  static String exact(Duration time) {
    return String.format(Locale.ROOT, "%d:%02d", time.toSeconds() / 60, time.toSeconds() % 60);
  }
}
