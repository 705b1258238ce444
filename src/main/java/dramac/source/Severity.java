package dramac.source;

import java.util.Locale;

/// In order of weight. An error keeps the series from being made.
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
