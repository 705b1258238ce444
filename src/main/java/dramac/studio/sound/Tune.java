package dramac.studio.sound;

/// The pitch of a phrase, in semitones around the speaker's middle.
///
/// Each syllable has a straight line its voice strives for (its tone); the pitch nears that line
/// as fast as a larynx can and enters the next syllable with the height, slope and bend it had.
/// That gives the carry-over between neighbours which citation tones lack. Rate and shapes are in
/// the range published for Mandarin target approximation.
final class Tune {
  static final int STEPS = 1000;
  private static final double RATE = 55;
  private static final double NEUTRAL_RATE = 28;

  private final double[] semitones;
  private double height;
  private double slope;
  private double bend;
  private boolean begun;

  /// @param seconds length of the phrase
  Tune(double seconds) {
    semitones = new double[(int) Math.ceil(seconds * STEPS) + 1];
  }

  /// What a syllable strives for: `from` at its start, `to` at its end.
  record Goal(double from, double to, boolean weak) {

    /// @param before tone of the syllable before, 0 at the phrase's start
    /// @param last whether the phrase ends here
    static Goal of(int tone, int before, boolean last) {
      return switch (tone) {
        case 1 -> new Goal(3.6, 3.6, false);
        case 2 -> new Goal(-3.2, 3.4, false);
        case 3 -> last ? new Goal(-5.2, -3.6, false) : new Goal(-4.6, -5.8, false);
        case 4 -> new Goal(5.2, last ? -5.4 : -3.6, false);
        default ->
            switch (before) {
              case 1, 2 -> new Goal(-0.5, -1.5, true);
              case 3 -> new Goal(0.5, 0.8, true);
              default -> new Goal(-3.0, -4.0, true);
            };
      };
    }
  }

  /// Sings one syllable; syllables come in order.
  void sing(double start, double end, Goal goal) {
    double span = Math.max(0.02, end - start);
    double rise = (goal.to() - goal.from()) / span;
    double rate = goal.weak() ? NEUTRAL_RATE : RATE;
    if (!begun) {
      height = goal.from();
      slope = rise;
      begun = true;
    }
    double c0 = height - goal.from();
    double c1 = slope + c0 * rate - rise;
    double c2 = (bend + 2 * c1 * rate - c0 * rate * rate) / 2;
    int first = (int) Math.round(start * STEPS);
    int last = Math.min(semitones.length, (int) Math.round(end * STEPS));
    for (int i = first; i < last; i++) {
      double t = i / (double) STEPS - start;
      double near = (c0 + c1 * t + c2 * t * t) * Math.exp(-rate * t);
      semitones[i] = goal.from() + rise * t + near;
    }
    double fade = Math.exp(-rate * span);
    double near = c0 + c1 * span + c2 * span * span;
    double nearSlope = c1 + 2 * c2 * span;
    height = goal.to() + near * fade;
    slope = rise + (nearSlope - rate * near) * fade;
    bend = (2 * c2 - 2 * rate * nearSlope + rate * rate * near) * fade;
    for (int i = last; i < semitones.length; i++) {
      semitones[i] = height;
    }
  }

  /// Adds a slow bend: none before `from`, `semitones` at `to`, in proportion between.
  void lean(double from, double to, double by) {
    for (int i = 0; i < semitones.length; i++) {
      semitones[i] +=
          by * Math.clamp((i / (double) STEPS - from) / Math.max(0.01, to - from), 0, 1);
    }
  }

  /// Semitones around the middle, that many seconds into the phrase.
  double at(double seconds) {
    double place = Math.clamp(seconds * STEPS, 0, semitones.length - 1.001);
    int i = (int) place;
    double share = place - i;
    int next = Math.min(i + 1, semitones.length - 1);
    return semitones[i] * (1 - share) + semitones[next] * share;
  }
}
