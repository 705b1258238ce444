package dramac.syntax;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `12s`, `2.5s`, `1m30s`, `12秒`: to the millisecond.
final class Durations {
  private static final Pattern FORM =
      Pattern.compile("(?:(\\d{1,4})(?:m|分))?(?:(\\d{1,6}(?:\\.\\d{1,3})?)(?:s|秒))?");
  private static final Pattern BARE = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");

  private Durations() {}

  /// The time of a narrow text.
  static Optional<Duration> read(String narrow) {
    Matcher form = FORM.matcher(narrow);
    if (narrow.isEmpty() || !form.matches()) {
      return Optional.empty();
    }
    Duration time = Duration.ZERO;
    if (form.group(1) != null) {
      time = time.plusMinutes(Long.parseLong(form.group(1)));
    }
    if (form.group(2) != null) {
      time = time.plusMillis(millis(form.group(2)));
    }
    return Optional.of(time);
  }

  /// Of seconds with at most three digits after the point.
  private static long millis(String seconds) {
    int point = seconds.indexOf('.');
    if (point < 0) {
      return Long.parseLong(seconds) * 1000;
    }
    String parts = (seconds.substring(point + 1) + "00").substring(0, 3);
    return Long.parseLong(seconds.substring(0, point)) * 1000 + Long.parseLong(parts);
  }

  /// A number that only lacks its unit.
  static boolean isBare(String narrow) {
    return BARE.matcher(narrow).matches();
  }
}
