package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// The camera of a shot.
///
/// @param camera the words of `shot:`, or the automatic phrase of language.md 4.4
/// @param written the `shot:` line; absent where the compiler cut
public record Framing(String camera, Optional<Written> written) {

  /// What a `shot:` line says.
  ///
  /// @param camera where the words stand
  /// @param length the time it gives, if any
  /// @param time where that time stands, or the key if it gives none
  public record Written(Span camera, Optional<Duration> length, Span time) {}

  public static Framing automatic(String camera) {
    return new Framing(camera, Optional.empty());
  }

  /// The time the writer gave the shot.
  public Optional<Duration> length() {
    return written.flatMap(Written::length);
  }

  /// All wordings with "close" (特写, 近景) count as close.
  public boolean close() {
    String lower = camera.toLowerCase(Locale.ROOT);
    return lower.contains("close") || camera.contains("特写") || camera.contains("近景");
  }
}
