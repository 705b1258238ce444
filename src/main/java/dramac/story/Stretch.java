package dramac.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A piece of an episode's time.
///
/// @param until where it is over
public record Stretch(Duration from, Duration until) {
  public Duration length() {
    return until.minus(from);
  }

  /// The same time in order, without what lies double, pieces that touch made one.
  public static List<Stretch> merged(List<Stretch> stretches) {
    List<Stretch> merged = new ArrayList<>();
    for (Stretch next : stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
      if (merged.isEmpty() || next.from.compareTo(merged.getLast().until) > 0) {
        merged.add(next);
      } else if (next.until.compareTo(merged.getLast().until) > 0) {
        merged.add(new Stretch(merged.removeLast().from, next.until));
      }
    }
    return List.copyOf(merged);
  }

  public static Duration sum(List<Stretch> stretches) {
    return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
  }
}
