package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.Optional;

/// The craft numbers in force for an episode; language.md 5.3 and 5.4.
///
/// @param span where the script sets them, for the related place of a finding; absent = the profile
public record Pacing(String profile, Bounds bounds, Shares shares, End end, Optional<Span> span) {
  /// Times.
  ///
  /// @param hook the hook begins no later than this
  /// @param twist the longest gap without a turn
  /// @param peak how much may follow the cliffhanger
  /// @param average of an episode's shots, at most
  public record Bounds(
      Duration hook,
      Duration twist,
      Duration peak,
      Range episode,
      Range shot,
      Duration average,
      Duration scene,
      Duration speech) {}

  /// Parts of a whole, 0 to 1, and the factor by which speech may pass its shot.
  public record Shares(double overflow, double close, double voiceOver) {}

  /// Both ends belong to it.
  public record Range(Duration least, Duration most) {
    public boolean holds(Duration length) {
      return length.compareTo(least) >= 0 && length.compareTo(most) <= 0;
    }
  }

  /// How an episode must end.
  public enum End {
    CLIFFHANGER,
    OPEN
  }
}
