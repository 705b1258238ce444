package dramac.studio.sound;

import java.util.ArrayList;

/// Loudness after ITU-R BS.1770 (K-weighted, gated), and levelling to it.
final class Loudness {
  static final double SPEECH = -20;

  private static final double[] SHELF_B = {1.53512485958697, -2.69169618940638, 1.19839281085285};
  private static final double[] SHELF_A = {1, -1.69065929318241, 0.73248077421585};
  private static final double[] PASS_B = {1, -2, 1};
  private static final double[] PASS_A = {1, -1.99004745483398, 0.99007225036621};
  private static final int BLOCK = Sound.RATE * 4 / 10;
  private static final double SILENT = -70;
  private static final double CEILING = 0.89;
  private static final int LOOK = Sound.RATE * 4 / 1000;
  private static final int ROUNDS = 3;

  private Loudness() {}

  /// LUFS of one channel or of left and right; −70 for silence.
  static double of(float[]... channels) {
    var weighted = new ArrayList<float[]>();
    for (var channel : channels) {
      weighted.add(Filters.biquad(Filters.biquad(channel, SHELF_B, SHELF_A), PASS_B, PASS_A));
    }
    int length = channels[0].length;
    var powers = new ArrayList<Double>();
    for (int at = 0; at == 0 || at + BLOCK <= length; at += BLOCK / 4) {
      double power = 0;
      for (var channel : weighted) {
        double rms = Filters.rms(channel, at, Math.min(length, at + BLOCK));
        power += rms * rms;
      }
      powers.add(power);
    }
    double loud = lufs(mean(powers, SILENT));
    return Math.max(SILENT, lufs(mean(powers, loud - 10)));
  }

  /// −20 LUFS moved by the energy, fades of 5 ms at both ends, peaks held under −1 dBFS.
  static short[] levelled(float[] x, double energy) {
    double wanted = SPEECH + 20 * Math.log10(energy);
    var clean = Filters.highPassed(x, 80);
    for (int round = 0; round < ROUNDS; round++) {
      clean = limited(clean, Math.pow(10, (wanted - of(clean)) / 20));
    }
    int fade = Math.min(Sound.RATE / 200, clean.length / 2);
    var out = new short[clean.length];
    for (int i = 0; i < out.length; i++) {
      double edge = Math.min(1, Math.min(i, out.length - 1 - i) / (double) fade);
      out[i] = (short) Math.round(clean[i] * edge * 32_767);
    }
    return out;
  }

  /// Gain, then a limiter that sees 4 ms ahead.
  static float[] limited(float[] x, double gain) {
    if (Filters.peak(x) * gain <= CEILING) {
      return scaled(x, gain);
    }
    var allowed = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      double level = Math.abs(x[i] * gain);
      allowed[i] = level > CEILING ? (float) (CEILING / level) : 1;
    }
    var held = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      float least = 1;
      for (int k = Math.max(0, i - LOOK); k <= Math.min(x.length - 1, i + LOOK); k++) {
        least = Math.min(least, allowed[k]);
      }
      held[i] = least;
    }
    var out = new float[x.length];
    double sum = 0;
    for (int i = 0; i < x.length + LOOK / 2; i++) {
      sum += held[Math.min(i, x.length - 1)] - (i >= LOOK ? held[i - LOOK] : 0);
      int at = i - LOOK / 2;
      if (at >= 0) {
        out[at] = (float) (x[at] * gain * sum / Math.min(i + 1, LOOK));
      }
    }
    return out;
  }

  private static float[] scaled(float[] x, double gain) {
    var out = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] = (float) (x[i] * gain);
    }
    return out;
  }

  private static double mean(Iterable<Double> powers, double gate) {
    double sum = 0;
    int count = 0;
    for (double power : powers) {
      if (lufs(power) > gate) {
        sum += power;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double lufs(double power) {
    return -0.691 + 10 * Math.log10(Math.max(1e-12, power));
  }
}
