package dramac.story;

import java.time.Duration;

/// Times as a message shows them.
public final class Seconds {
  private Seconds() {}

  /// `19.5` or `15`: to a tenth, without a tenth of nought.
  public static String of(Duration time) {
    long tenths = (time.toMillis() + 50) / 100;
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  /// `0:19.5`: minutes, seconds and tenths.
  public static String clock(Duration time) {
    long tenths = Math.round(time.toMillis() / 100.0);
    long seconds = tenths / 10 % 60;
    return tenths / 600 + (seconds < 10 ? ":0" : ":") + seconds + "." + tenths % 10;
  }
}
