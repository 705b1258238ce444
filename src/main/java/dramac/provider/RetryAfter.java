package dramac.provider;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// How long an answer asks to wait: `retry-after-ms`, seconds, or a date against the answer's own
/// date. Zero, negative or garbage is no answer; 15 minutes is the most.
final class RetryAfter {
  private static final Duration MOST = Duration.ofMinutes(15);

  private RetryAfter() {}

  /// @param headers by lower-case name
  static Duration of(Map<String, String> headers) {
    Duration told = told(headers);
    if (told.isNegative()) {
      return Duration.ZERO;
    }
    return told.compareTo(MOST) > 0 ? MOST : told;
  }

  private static Duration told(Map<String, String> headers) {
    String millis = headers.getOrDefault("retry-after-ms", "").strip();
    String text = headers.getOrDefault("retry-after", "").strip();
    if (millis.matches("\\d{1,12}")) {
      return Duration.ofMillis(Long.parseLong(millis));
    }
    if (text.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until = date(text);
      return Duration.between(date(headers.getOrDefault("date", "")), until);
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  private static Instant date(String text) {
    return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
  }
}
