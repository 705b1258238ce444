package dramac.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/// Times as a message shows them.
public final class Seconds {
  private Seconds() {}

  /// `19.5` or `15`: to a tenth, without a tenth of nought.
  public static String of(Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
    return seconds.stripTrailingZeros().scale() <= 0
        ? seconds.setScale(0, RoundingMode.UNNECESSARY).toString()
        : seconds.toString();
  }

  /// `0:19.5`: minutes, seconds and tenths.
  public static String clock(Duration time) {
    long tenths = Math.round(time.toMillis() / 100.0);
    return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
  }
}
