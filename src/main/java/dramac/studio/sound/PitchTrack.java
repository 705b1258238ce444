package dramac.studio.sound;

/// The fundamental frequency of speech or song, one value for each 5 ms.
///
/// Normalised autocorrelation on a copy thinned to 12 kHz. Of several peaks almost as high the
/// shortest lag wins, which keeps a track from falling an octave; a median of five removes single
/// strays.
final class PitchTrack {
  static final int HOP = Sound.RATE / 200;

  private static final int THIN = 4;
  private static final int RATE = Sound.RATE / THIN;
  private static final int WINDOW = RATE * 24 / 1000;
  private static final double VOICED = 0.6;
  private static final double NEARLY = 0.9;
  private static final double LEAP = 0.12;
  private static final int LASTING = 4;

  private final double[] hertz;

  private PitchTrack(double[] hertz) {
    this.hertz = hertz;
  }

  /// Looks for a pitch between the two bounds, in hertz.
  static PitchTrack of(float[] sound, double lowest, double highest) {
    var thin = Filters.thinned(sound, THIN);
    double floor = 0.02 * Filters.peak(thin);
    var raw = new double[Math.max(1, sound.length / HOP)];
    for (int frame = 0; frame < raw.length; frame++) {
      raw[frame] = pitch(thin, frame * HOP / THIN, lowest, highest, floor);
    }
    return new PitchTrack(smooth(raw));
  }

  int frames() {
    return hertz.length;
  }

  /// Hertz in that frame, 0 where there is no voice.
  double frame(int frame) {
    return hertz[Math.clamp(frame, 0, hertz.length - 1)];
  }

  /// Hertz at that sample, 0 where there is no voice.
  double at(int sample) {
    return frame(sample / HOP);
  }

  /// A track without holes or leaps from its first lasting voice to `end`: a Mandarin rime is
  /// voiced to its last sample, even where it creaks and no period can be measured.
  PitchTrack unbroken(int end) {
    int first = lasting();
    if (first < 0) {
      return this;
    }
    var out = hertz.clone();
    java.util.Arrays.fill(out, 0, first, 0);
    double last = median();
    int frames = Math.min(out.length, end / HOP + 1);
    int anchor = first;
    while (anchor < frames - 1 && leaps(last, out[anchor], 0.45)) {
      anchor++;
    }
    for (int i = anchor; i >= first; i--) {
      out[i] = leaps(last, out[i], i == anchor ? 0.45 : LEAP) ? last : out[i];
      last = out[i];
    }
    last = out[anchor];
    for (int i = anchor + 1; i < frames; i++) {
      out[i] = leaps(last, out[i], LEAP) ? last : out[i];
      last = out[i];
    }
    return new PitchTrack(out);
  }

  /// The first frame of a voice that lasts, -1 for none.
  private int lasting() {
    int run = 0;
    for (int i = 0; i < hertz.length; i++) {
      run = hertz[i] > 0 ? run + 1 : 0;
      if (run == LASTING) {
        return i - LASTING + 1;
      }
    }
    return -1;
  }

  private static boolean leaps(double from, double to, double by) {
    return to <= 0 || Math.abs(to / from - 1) > by;
  }

  /// The middle one of all voiced frames, 0 when none is.
  double median() {
    var voiced = java.util.Arrays.stream(hertz).filter(f -> f > 0).sorted().toArray();
    return voiced.length == 0 ? 0 : voiced[voiced.length / 2];
  }

  private static double pitch(float[] x, int centre, double lowest, double highest, double floor) {
    int longest = (int) (RATE / lowest) + 1;
    int shortest = (int) (RATE / highest);
    int from = centre - (WINDOW + longest) / 2;
    if (level(x, from, WINDOW + longest) < floor * 0.5) {
      return 0;
    }
    var likeness = new double[longest + 2];
    double best = 0;
    for (int lag = shortest - 1; lag <= longest + 1; lag++) {
      likeness[lag] = likeness(x, from, lag);
      best = lag >= shortest && lag <= longest ? Math.max(best, likeness[lag]) : best;
    }
    if (best < VOICED) {
      return 0;
    }
    for (int lag = shortest; lag <= longest; lag++) {
      double here = likeness[lag];
      if (here >= NEARLY * best && here >= likeness[lag - 1] && here >= likeness[lag + 1]) {
        return RATE / (lag + between(likeness[lag - 1], here, likeness[lag + 1]));
      }
    }
    return 0;
  }

  private static double likeness(float[] x, int from, int lag) {
    double cross = 0;
    double left = 1e-9;
    double right = 1e-9;
    for (int i = Math.max(0, from); i < from + WINDOW && i + lag < x.length; i++) {
      cross += x[i] * x[i + lag];
      left += x[i] * x[i];
      right += x[i + lag] * x[i + lag];
    }
    return cross / Math.sqrt(left * right);
  }

  private static double level(float[] x, int from, int length) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(x.length, from + length); i++) {
      sum += x[i] * x[i];
    }
    return Math.sqrt(sum / length);
  }

  /// Where the top of a parabola through three neighbours lies, seen from the middle one.
  private static double between(double left, double middle, double right) {
    double bend = left - 2 * middle + right;
    return Math.abs(bend) < 1e-12 ? 0 : Math.clamp(0.5 * (left - right) / bend, -0.5, 0.5);
  }

  private static double[] smooth(double[] raw) {
    var out = new double[raw.length];
    var near = new double[5];
    for (int i = 0; i < raw.length; i++) {
      for (int k = 0; k < near.length; k++) {
        near[k] = raw[Math.clamp(i + k - 2L, 0, raw.length - 1)];
      }
      java.util.Arrays.sort(near);
      out[i] = near[2];
    }
    return out;
  }
}
