package dramac.media;

/// How far music steps back under speech: a compressor keyed by the dialogue (threshold -34 dB,
/// ratio 4, attack 25 ms, release 420 ms), worked out once for every millisecond.
final class Ducking {
  private static final double THRESHOLD = -34;
  private static final double RATIO = 4;
  private static final double ATTACK = 25;
  private static final double RELEASE = 420;
  private static final int STEP = Pcm.RATE / 1000;

  private final float[] gains;

  Ducking(float[] speech) {
    gains = new float[speech.length / STEP + 2];
    double level = 0;
    for (int i = 0; i < gains.length; i++) {
      int from = Math.min(speech.length, i * STEP);
      int to = Math.min(speech.length, from + STEP);
      double now = from < to ? Voice.level(speech, from, to) : 0;
      double pace = now > level ? ATTACK : RELEASE;
      level += (now - level) * (1 - Math.exp(-1 / pace));
      double over = 20 * Math.log10(Math.max(1e-6, level)) - THRESHOLD;
      gains[i] = over > 0 ? (float) Pcm.gain(-over * (1 - 1 / RATIO)) : 1;
    }
  }

  /// Gain for music at a sample.
  float at(int sample) {
    return gains[Math.min(gains.length - 1, sample / STEP)];
  }
}
