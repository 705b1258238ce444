package dramac.studio.sound;

import dramac.media.Parts;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Speaks English lines, and the Latin words of Chinese ones, with Flite.
final class EnglishVoice {
  private static final double WORDS_A_SECOND = 2.5;
  private static final double LEAST = 0.8;

  /// How far a line may run over its planned length before it is pressed together.
  private static final double OVER = 1.08;

  private static final double LOWEST = 60;
  private static final double HIGHEST = 420;
  private static final double AUDIBLE = 0.02;

  private final Parts parts;
  private final Path cache;
  private @Nullable Flite flite;

  EnglishVoice(Parts parts, Path cache) {
    this.parts = parts;
    this.cache = cache;
  }

  Spoken speak(SpeechOrder order, Speaker.English speaker) throws IOException, Unreadable {
    var text = EnglishText.of(order.text());
    double planned = Math.max(LEAST, text.words().size() / WORDS_A_SECOND) / order.speed();
    var read = read(text.plain(), speaker, 1 / order.speed(), order.pitch());
    var fitted = fitted(read, Math.min(read.length, (int) (OVER * planned * Sound.RATE)), 1);
    var levelled = Loudness.levelled(fitted, order.energy());
    var timed = WordTimes.of(fitted, text);
    return new Spoken(Sound.mono(levelled), timed.phrases(), timed.words());
  }

  /// A word inside a Chinese line, in the length and near the pitch that line gives it.
  float[] word(String word, int length, double hertz, Speaker.English speaker) throws IOException {
    var read = read(word, speaker, 1, 1);
    double own = PitchTrack.of(read, LOWEST, HIGHEST).median();
    double shift = own > 0 ? Math.clamp(hertz / own, 0.6, 1.7) : 1;
    return fitted(read, length, shift);
  }

  private float[] read(String text, Speaker.English speaker, double stretch, double pitch)
      throws IOException {
    double formants = speaker.formants();
    var raw =
        flite().read(text, speaker.flite(), stretch * formants, pitch * speaker.pitch() / formants);
    return trimmed(Filters.resampled(raw, formants, (int) (raw.length / formants)));
  }

  private synchronized Flite flite() throws IOException {
    var ready = flite;
    if (ready == null) {
      ready = Flite.open(parts.flite(), cache);
      flite = ready;
    }
    return ready;
  }

  private static float[] fitted(float[] x, int length, double shift) {
    if (length == x.length && shift == 1) {
      return x;
    }
    var pitch = PitchTrack.of(x, LOWEST, HIGHEST);
    double pace = x.length / (double) length;
    var target =
        new Psola.Target(length, t -> t * pace, t -> shift * voiced(pitch, (int) (t * pace)), 1);
    return new Psola(x, PitchMarks.of(x, pitch)).render(target);
  }

  private static double voiced(PitchTrack pitch, int sample) {
    double hertz = pitch.at(sample);
    return hertz > 0 ? hertz : Math.max(LOWEST, pitch.median());
  }

  /// Without the silence the engine puts before and behind.
  private static float[] trimmed(float[] x) {
    double floor = AUDIBLE * Filters.peak(x);
    int from = 0;
    while (from < x.length && Math.abs(x[from]) < floor) {
      from++;
    }
    int to = x.length;
    while (to > from && Math.abs(x[to - 1]) < floor) {
      to--;
    }
    int margin = Sound.RATE / 50;
    return java.util.Arrays.copyOfRange(
        x, Math.max(0, from - margin), Math.min(x.length, to + margin));
  }
}
