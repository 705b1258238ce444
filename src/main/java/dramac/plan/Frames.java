package dramac.plan;

import dramac.story.Format;
import java.time.Duration;

/// Time in whole frames. A clip's frames depend on its shot alone, so that moving a scene buys
/// nothing; the cut's frames are rounded once, on the episode's clock, so that shots add up.
final class Frames {
  /// What a clip has before and after what is used of it, on each side.
  static final Duration HANDLE = Duration.ofMillis(250);

  static final Duration HANDLES = HANDLE.plus(HANDLE);

  private Frames() {}

  /// Frames of a clip for a shot: never fewer than the cut can use, with both handles.
  static int clip(Format format, Duration length) {
    return up(format, length) + 2 * handle(format);
  }

  static int handle(Format format) {
    return up(format, HANDLE);
  }

  private static int up(Format format, Duration length) {
    return (int) Math.ceilDiv(length.toMillis() * format.fps(), 1000L);
  }

  /// Frames from one time to another on one clock.
  static int between(Format format, Duration from, Duration to) {
    return format.frames(to) - format.frames(from);
  }
}
