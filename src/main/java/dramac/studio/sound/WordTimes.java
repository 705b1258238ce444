package dramac.studio.sound;

import java.util.ArrayList;
import java.util.List;

/// When the phrases and words of an English line are heard.
///
/// The engine tells no times: words share their phrase in proportion to their letters, and a
/// phrase ends in the silence nearest to where its letters end.
record WordTimes(List<Timing> phrases, List<Timing> words) {
  private static final int STEP = Sound.RATE / 100;
  private static final double SILENT = 0.04;
  private static final double FAR = 0.6;
  private static final double BREATH = 4;

  static WordTimes of(float[] sound, EnglishText text) {
    var phrases = new ArrayList<Timing>();
    var words = new ArrayList<Timing>();
    double seconds = sound.length / (double) Sound.RATE;
    double letters = text.phrases().stream().mapToDouble(WordTimes::weight).sum();
    double passed = 0;
    double from = 0;
    for (var phrase : text.phrases()) {
      passed += weight(phrase);
      boolean last = phrases.size() == text.phrases().size() - 1;
      double guess = seconds * passed / letters;
      var gap = last ? new Gap(seconds, seconds) : gap(sound, guess, from);
      phrases.add(new Timing(phrase, from, gap.from()));
      share(phrase, from, gap.from(), words);
      from = gap.to();
    }
    return new WordTimes(List.copyOf(phrases), List.copyOf(words));
  }

  private record Gap(double from, double to) {
    double middle() {
      return (from + to) / 2;
    }
  }

  private static double weight(String phrase) {
    return phrase.chars().filter(Character::isLetterOrDigit).count() + BREATH;
  }

  private static void share(String phrase, double from, double to, List<Timing> out) {
    var words = EnglishText.words(phrase);
    double letters = words.stream().mapToInt(w -> w.length() + 1).sum();
    double at = from;
    for (var word : words) {
      double end = at + (to - from) * (word.length() + 1) / letters;
      out.add(new Timing(word, at, end));
      at = end;
    }
  }

  /// The silence nearest to `guess`, which lies behind `after`; without one the guess itself.
  private static Gap gap(float[] x, double guess, double after) {
    double floor = SILENT * Filters.peak(x);
    var best = new Gap(guess, guess);
    double nearest = FAR;
    int from = -1;
    for (int at = (int) ((after + 0.1) * Sound.RATE); at < x.length; at += STEP) {
      boolean silent = Filters.rms(x, at, at + STEP) < floor;
      if (silent && from < 0) {
        from = at;
      } else if (!silent && from >= 0) {
        var gap = new Gap(from / (double) Sound.RATE, at / (double) Sound.RATE);
        double far = Math.abs(gap.middle() - guess);
        if (gap.to() - gap.from() >= 0.06 && far < nearest) {
          best = gap;
          nearest = far;
        }
        from = -1;
      }
    }
    return new Gap(Math.max(best.from(), after + 0.05), Math.max(best.to(), after + 0.05));
  }
}
