package dramac.media;

import java.util.Arrays;

/// The spoken part of a voice file: silence before and after it cut away, its level brought into
/// reach of the others. What energy a voice was given stays audible: only the extremes are moved.
final class Voice {
  private static final int STEP = Pcm.RATE / 100;
  private static final double HEARD = Pcm.gain(-45);
  private static final double LOUDEST = -16;
  private static final double SOFTEST = -26;
  /// Milliseconds that are kept around what is spoken.
  static final int MARGIN = 70;

  private static final int KEPT_BEFORE = Pcm.samples(10);
  private static final int KEPT_AFTER = Pcm.samples(60);

  private final float[] samples;

  private Voice(float[] samples) {
    this.samples = samples;
  }

  /// From its first sound to its last, with short fades; not to be written to.
  float[] samples() {
    return samples;
  }

  /// The voice in `samples`; empty when nothing is heard.
  static Voice in(float[] samples) {
    double peak = 1e-6;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    double heard = HEARD * Math.min(1, peak * 2);
    int first = -1;
    int last = 0;
    for (int i = 0; i + STEP <= samples.length; i += STEP) {
      if (level(samples, i, i + STEP) > heard) {
        first = first < 0 ? i : first;
        last = i + STEP;
      }
    }
    if (first < 0) {
      return new Voice(new float[0]);
    }
    int from = Math.max(0, first - KEPT_BEFORE);
    int to = Math.min(samples.length, last + KEPT_AFTER);
    return new Voice(levelled(Arrays.copyOfRange(samples, from, to)));
  }

  /// Root of the mean square of a stretch.
  static double level(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (double) samples[i] * samples[i];
    }
    return Math.sqrt(sum / Math.max(1, to - from));
  }

  /// Milliseconds without the margin.
  double spoken() {
    return Math.max(0, millis() - MARGIN);
  }

  int millis() {
    return Pcm.millis(samples.length);
  }

  private static float[] levelled(float[] voice) {
    double decibels = 20 * Math.log10(Math.max(1e-6, spoken(voice)));
    double gain = Pcm.gain(Math.clamp(decibels, SOFTEST, LOUDEST) - decibels);
    int fade = Math.min(Pcm.samples(5), voice.length / 2);
    for (int i = 0; i < voice.length; i++) {
      int edge = Math.min(i, voice.length - 1 - i);
      voice[i] *= (float) (gain * (edge < fade ? (double) edge / fade : 1));
    }
    return voice;
  }

  /// Level of the louder half of the voice, so that pauses do not count.
  private static double spoken(float[] voice) {
    double[] levels = new double[voice.length / STEP];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = level(voice, i * STEP, (i + 1) * STEP);
    }
    Arrays.sort(levels);
    double sum = 0;
    for (int i = levels.length / 2; i < levels.length; i++) {
      sum += levels[i] * levels[i];
    }
    return Math.sqrt(sum / Math.max(1, levels.length - levels.length / 2));
  }
}
