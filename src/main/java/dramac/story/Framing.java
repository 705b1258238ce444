package dramac.story;

import java.util.Locale;

/// The camera of a shot.
///
/// @param camera the words of `shot:`, or the automatic phrase of language.md 4.4
public record Framing(String camera, Origin origin) {
  /// Who chose the camera.
  public enum Origin {
    WRITTEN,
    AUTOMATIC
  }

  /// All wordings with "close" (特写, 近景) count as close.
  public boolean close() {
    String lower = camera.toLowerCase(Locale.ROOT);
    return lower.contains("close") || camera.contains("特写") || camera.contains("近景");
  }
}
