package dramac.studio.sound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where the periods of a recording are: one mark on each, and one every 5 ms where there is no
/// voice.
final class PitchMarks {
  private static final double WANDER = 0.2;

  private final int[] at;
  private final boolean[] voiced;

  private PitchMarks(List<Integer> at, List<Boolean> voiced) {
    this.at = at.stream().mapToInt(Integer::intValue).toArray();
    this.voiced = new boolean[voiced.size()];
    for (int i = 0; i < this.voiced.length; i++) {
      this.voiced[i] = voiced.get(i);
    }
  }

  static PitchMarks of(float[] x, PitchTrack pitch) {
    var at = new ArrayList<Integer>();
    var voiced = new ArrayList<Boolean>();
    int frame = 0;
    while (frame < pitch.frames()) {
      int end = frame;
      boolean voice = pitch.frame(frame) > 0;
      while (end < pitch.frames() && (pitch.frame(end) > 0) == voice) {
        end++;
      }
      int from = frame * PitchTrack.HOP;
      int to = end == pitch.frames() ? x.length : end * PitchTrack.HOP;
      var marks = voice ? periods(x, pitch, from, to) : every(from, to);
      at.addAll(marks);
      voiced.addAll(Collections.nCopies(marks.size(), voice));
      frame = end;
    }
    return new PitchMarks(at, voiced);
  }

  int count() {
    return at.length;
  }

  int at(int mark) {
    return at[mark];
  }

  boolean voiced(int mark) {
    return voiced[mark];
  }

  /// Samples from a mark to the one before it, at most 15 ms.
  int before(int mark) {
    return width(mark == 0 ? after(0) : at[mark] - at[mark - 1]);
  }

  /// Samples from a mark to the next one, at most 15 ms.
  int after(int mark) {
    return width(mark == at.length - 1 ? PitchTrack.HOP : at[mark + 1] - at[mark]);
  }

  /// The mark nearest to that place.
  int nearest(double sample) {
    int found = java.util.Arrays.binarySearch(at, (int) Math.round(sample));
    if (found >= 0) {
      return found;
    }
    int next = Math.min(-found - 1, at.length - 1);
    int last = Math.max(0, next - 1);
    return Math.abs(at[last] - sample) <= Math.abs(at[next] - sample) ? last : next;
  }

  private static int width(int samples) {
    return Math.clamp(samples, Sound.RATE / 1000, Sound.RATE * 15 / 1000);
  }

  private static List<Integer> every(int from, int to) {
    var marks = new ArrayList<Integer>();
    for (int at = from; at < to; at += PitchTrack.HOP) {
      marks.add(at);
    }
    return marks;
  }

  /// From the strongest peak outwards in both directions, each mark where the wave looks most like
  /// the one before.
  private static List<Integer> periods(float[] x, PitchTrack pitch, int from, int to) {
    int first = from;
    for (int i = from; i < Math.min(to, x.length); i++) {
      first = Math.abs(x[i]) > Math.abs(x[first]) ? i : first;
    }
    var back = new ArrayList<Integer>();
    for (int at = first; at >= from; at = like(x, at, -period(pitch, at))) {
      back.add(at);
    }
    Collections.reverse(back);
    for (int at = like(x, first, period(pitch, first));
        at < to;
        at = like(x, at, period(pitch, at))) {
      back.add(at);
    }
    return back;
  }

  private static int period(PitchTrack pitch, int sample) {
    double hertz = pitch.at(sample);
    return (int) (Sound.RATE / (hertz > 0 ? hertz : 200));
  }

  private static int like(float[] x, int mark, int step) {
    int half = Math.abs(step) / 2;
    int wander = Math.max(2, (int) (Math.abs(step) * WANDER));
    int best = mark + step;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = mark + step - wander; at <= mark + step + wander; at++) {
      double likeness = 0;
      for (int k = -half; k <= half; k += 2) {
        likeness += sample(x, mark + k) * sample(x, at + k);
      }
      if (likeness > most) {
        most = likeness;
        best = at;
      }
    }
    return best;
  }

  private static float sample(float[] x, int at) {
    return at < 0 || at >= x.length ? 0 : x[at];
  }
}
