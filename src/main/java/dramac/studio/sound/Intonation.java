package dramac.studio.sound;

import java.util.function.DoubleUnaryOperator;

/// One recorded syllable, said again in another length and pitch.
final class Intonation {
  private static final double CONSONANT = 0.45;
  private static final int SMOOTH = Sound.RATE * 15 / 1000;
  private static final double LOUD = 0.1;

  private Intonation() {}

  /// The consonant keeps most of its length, as in quick speech; the rime takes what is left.
  ///
  /// @param hertz pitch at that many seconds into the syllable
  static float[] sung(Recording r, int length, DoubleUnaryOperator hertz, double formants) {
    double whole = r.end() - r.start();
    double noise = r.vowel() - r.start();
    double squeezed =
        Math.min(noise * Math.min(1, 0.35 + 0.65 * length / whole), CONSONANT * length);
    double rime = (r.end() - r.vowel()) / Math.max(1, length - squeezed);
    double head = squeezed > 0 ? noise / squeezed : 1;
    DoubleUnaryOperator source =
        t -> t < squeezed ? r.start() + t * head : r.vowel() + (t - squeezed) * rime;
    var target =
        new Psola.Target(length, source, t -> hertz.applyAsDouble(t / Sound.RATE), formants);
    return even(new Psola(r.samples(), r.marks()).render(target), (int) squeezed);
  }

  /// The recordings swell towards their end; half of that is taken back, and all get one loudness.
  private static float[] even(float[] x, int vowel) {
    double whole = Math.max(1e-5, Filters.rms(x, vowel, x.length));
    var out = new float[x.length];
    for (int block = 0; block < x.length; block += SMOOTH) {
      double left = correction(x, block - SMOOTH / 2, vowel, whole);
      double right = correction(x, block + SMOOTH / 2, vowel, whole);
      for (int i = block; i < Math.min(x.length, block + SMOOTH); i++) {
        double share = (i - block) / (double) SMOOTH;
        out[i] = (float) (x[i] * (left * (1 - share) + right * share));
      }
    }
    double now = Math.max(1e-5, Filters.rms(out, vowel, out.length));
    for (int i = 0; i < out.length; i++) {
      out[i] *= (float) (LOUD / now);
    }
    return out;
  }

  private static double correction(float[] x, int from, int vowel, double whole) {
    int place = Math.clamp(from, Math.min(vowel, x.length - 1), Math.max(vowel, x.length - SMOOTH));
    double here = Filters.rms(x, place, place + SMOOTH);
    return Math.clamp(Math.sqrt(whole / Math.max(1e-5, here)), 0.6, 1.7);
  }
}
