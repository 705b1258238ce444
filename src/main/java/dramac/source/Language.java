package dramac.source;

import java.util.Locale;

/// The languages dramac itself speaks to its user.
public enum Language {
  EN,
  ZH;

  /// The folder of its messages.
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
