package dramac.studio.sound;

import java.util.Arrays;

/// Sounds laid one after another, or a little into each other.
final class Track {
  private static final int FADE = Sound.RATE / 200;

  private float[] samples = new float[Sound.RATE];

  /// Adds a sound with a fade of 5 ms in and one of `release` seconds out.
  void lay(float[] sound, double seconds, double decibels, double release) {
    int from = (int) Math.round(seconds * Sound.RATE);
    if (from + sound.length > samples.length) {
      samples = Arrays.copyOf(samples, Math.max(2 * samples.length, from + sound.length));
    }
    double gain = Math.pow(10, decibels / 20);
    for (int i = 0; i < sound.length; i++) {
      double out = (sound.length - 1 - i) / Math.max(FADE, release * Sound.RATE);
      double edge = Math.min(i / (double) FADE, out);
      samples[from + i] += (float) (sound[i] * gain * Math.min(1, edge));
    }
  }

  float[] samples(double seconds) {
    return Arrays.copyOf(samples, (int) Math.round(seconds * Sound.RATE));
  }
}
