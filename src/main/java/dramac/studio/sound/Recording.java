package dramac.studio.sound;

/// One recorded syllable with what the voice must know of it.
final class Recording {
  private static final double LOWEST = 110;
  private static final double HIGHEST = 520;
  private static final int STEP = Sound.RATE / 200;

  /// How long `n`, `l` or `m` sounds before its vowel.
  private static final int VOICED_CONSONANT = Sound.RATE * 70 / 1000;

  private static final int FADE = Sound.RATE * 12 / 1000;

  /// Below this share of the loudest 5 ms a head or tail is not heard in running speech.
  private static final double AUDIBLE = 0.05;

  private final float[] samples;
  private final PitchMarks marks;
  private final int start;
  private final int vowel;
  private final int end;

  private Recording(float[] samples, PitchMarks marks, int start, int vowel, int end) {
    this.samples = samples;
    this.marks = marks;
    this.start = start;
    this.vowel = vowel;
    this.end = end;
  }

  static Recording of(float[] samples) {
    var pitch = PitchTrack.of(samples, LOWEST, HIGHEST);
    double loudest = 0;
    for (int at = 0; at < samples.length; at += STEP) {
      loudest = Math.max(loudest, Filters.rms(samples, at, at + STEP));
    }
    int start = 0;
    while (start < samples.length / 2
        && Filters.rms(samples, start, start + STEP) < AUDIBLE * loudest) {
      start += STEP;
    }
    int end = samples.length;
    while (end > samples.length / 2 && Filters.rms(samples, end - STEP, end) < AUDIBLE * loudest) {
      end -= STEP;
    }
    pitch = pitch.unbroken(end);
    int vowel = start;
    while (vowel < end && pitch.at(vowel) == 0) {
      vowel += STEP;
    }
    return new Recording(samples, PitchMarks.of(samples, pitch), start, Math.min(vowel, end), end);
  }

  /// The consonant of one syllable before the rime of another, for a syllable nobody recorded.
  static Recording spliced(Recording consonant, Recording rime) {
    int head = Math.max(consonant.vowel(), consonant.start() + VOICED_CONSONANT);
    int from = Math.min(rime.vowel() + FADE, rime.end() - FADE);
    double gain =
        Filters.rms(rime.samples(), from, rime.end())
            / Math.max(1e-6, Filters.rms(consonant.samples(), consonant.vowel(), consonant.end()));
    var out = new float[head - consonant.start() + rime.end() - from];
    for (int i = 0; i < out.length; i++) {
      double share = Math.clamp((i - (head - consonant.start() - FADE)) / (double) FADE, 0, 1);
      int left = consonant.start() + i;
      int right = from + i - (head - consonant.start() - FADE);
      double a = share < 1 && left < consonant.samples().length ? consonant.samples()[left] : 0;
      double b = share > 0 && right < rime.samples().length ? rime.samples()[right] : 0;
      out[i] = (float) (gain * a * (1 - share) + b * share);
    }
    return of(out);
  }

  /// From −1 to 1; not to be changed.
  float[] samples() {
    return samples;
  }

  PitchMarks marks() {
    return marks;
  }

  /// First audible sample.
  int start() {
    return start;
  }

  /// Where the voice sets in: what lies before is the consonant's noise.
  int vowel() {
    return vowel;
  }

  /// Behind the last audible sample.
  int end() {
    return end;
  }
}
