package dramac.export;

import dramac.story.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A piece of an episode laid out over cells of the terminal.
record Strip(Stretch time, int cells) {
  /// Coarser than this a picture says too little, and is broken into several strips.
  private static final int MOST_PER_CELL = 2_000;

  private static final int[] TICKS = {1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600};

  /// The whole time over strips of one scale, as few as will do.
  static List<Strip> over(Duration whole, int cells) {
    long millis = Math.max(1, whole.toMillis());
    int count = (int) Math.ceilDiv(millis, (long) cells * MOST_PER_CELL);
    long each = Math.ceilDiv(Math.ceilDiv(millis, count), 1_000L) * 1_000L;
    List<Strip> strips = new ArrayList<>();
    for (long from = 0; from < millis; from += each) {
      long until = count == 1 ? millis : from + each;
      strips.add(new Strip(new Stretch(Duration.ofMillis(from), Duration.ofMillis(until)), cells));
    }
    return strips;
  }

  /// The cell a moment lies in; before and after this strip beyond its cells.
  int cell(Duration at) {
    long from = at.minus(time.from()).toMillis();
    return (int) Math.floorDiv(from * cells, time.length().toMillis());
  }

  /// The cell whose left edge is nearest.
  int edge(Duration at) {
    double from = at.minus(time.from()).toMillis();
    return (int) Math.round(from * cells / time.length().toMillis());
  }

  boolean holds(Duration at) {
    return at.compareTo(time.from()) >= 0 && at.compareTo(time.until()) < 0;
  }

  boolean meets(Stretch stretch) {
    return stretch.from().compareTo(time.until()) < 0 && stretch.until().compareTo(time.from()) > 0;
  }

  /// The round times to be named, far enough from each other for their names.
  List<Duration> ticks() {
    long second = 1_000;
    long least = 8 * time.length().toMillis() / cells;
    long step = TICKS[TICKS.length - 1];
    for (int tick : TICKS) {
      if (tick * second >= least) {
        step = tick;
        break;
      }
    }
    List<Duration> ticks = new ArrayList<>();
    long first = Math.ceilDiv(time.from().toSeconds(), step) * step;
    for (long at = first; at * second < time.until().toMillis(); at += step) {
      ticks.add(Duration.ofSeconds(at));
    }
    return ticks;
  }
}
