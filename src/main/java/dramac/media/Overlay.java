package dramac.media;

import java.nio.file.Path;

/// A drawn layer and when it stands on screen, in frames; fades lie inside that time.
///
/// @param from first frame
/// @param to frame on which it stands no more
record Overlay(Path file, int x, int y, int from, int to, int fadeIn, int fadeOut) {

  /// Whether any frame of `first` to `last` (excluded) shows it.
  boolean touches(int first, int last) {
    return from < last && to > first;
  }

  boolean fades() {
    return fadeIn > 0 || fadeOut > 0;
  }

  /// The same, its times counted from `first`.
  Overlay since(int first) {
    return new Overlay(file, x, y, from - first, to - first, fadeIn, fadeOut);
  }
}
