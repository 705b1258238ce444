package dramac.studio.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How long each syllable of a Chinese line sounds and how long its pauses are.
///
/// The plan counts 5 signs a second, pauses included, so the natural lengths are drawn towards
/// that sum; no syllable becomes shorter than can be understood or longer than is sung.
///
/// @param units seconds per unit, by phrase
/// @param pauses seconds behind each phrase; 0 behind the last
record Rhythm(List<List<Double>> units, List<Double> pauses) {
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}']*");
  private static final double SIGNS_A_SECOND = 5;
  private static final double WORDS_A_SECOND = 2.5;
  private static final double NATURAL = 0.21;
  private static final double LEAST = 0.8;
  private static final double LETTER = 0.24;
  private static final double SHORTEST = 0.62;
  private static final double LONGEST = 1.25;

  /// @param speed 1 at the plan's pace
  static Rhythm of(List<Phrase> phrases, double speed) {
    double natural = 0;
    double wanted = 0;
    for (int p = 0; p < phrases.size(); p++) {
      var phrase = phrases.get(p);
      boolean last = p == phrases.size() - 1;
      natural += last ? 0 : phrase.mark().pause();
      wanted += planned(phrase.written());
      for (int i = 0; i < phrase.units().size(); i++) {
        natural += natural(phrase, i) - Joint.before(phrase.units().get(i), i);
      }
    }
    double pace = Math.clamp(Math.max(LEAST, wanted) / natural, SHORTEST, LONGEST) / speed;
    var units = new ArrayList<List<Double>>();
    var pauses = new ArrayList<Double>();
    for (int p = 0; p < phrases.size(); p++) {
      var phrase = phrases.get(p);
      var lengths = new ArrayList<Double>();
      for (int i = 0; i < phrase.units().size(); i++) {
        lengths.add(natural(phrase, i) * pace);
      }
      units.add(lengths);
      pauses.add(p == phrases.size() - 1 ? 0 : phrase.mark().pause() * pace);
    }
    return new Rhythm(units, pauses);
  }

  /// What the plan counts for these words: signs and digits as written, five a second, and Latin
  /// words.
  static double planned(String written) {
    long signs =
        written
            .codePoints()
            .filter(c -> Character.isIdeographic(c) || Character.isDigit(c))
            .count();
    long words = WORD.matcher(written).results().count();
    return signs / SIGNS_A_SECOND + words / WORDS_A_SECOND;
  }

  private static double natural(Phrase phrase, int at) {
    var unit = phrase.units().get(at);
    boolean last = at == phrase.units().size() - 1;
    double stress = unit.stressed() ? 1.15 : 1;
    return switch (unit) {
      case Unit.Foreign foreign -> foreign(foreign) * stress;
      case Unit.Han(Syllable s) -> {
        double tone =
            switch (s.tone()) {
              case 5 -> 0.68;
              case 4 -> 0.96;
              case 3 -> last ? 1.08 : 0.96;
              default -> 1.02;
            };
        yield NATURAL * tone * (last ? 1.2 : 1) * stress;
      }
    };
  }

  private static double foreign(Unit unit) {
    boolean letters = unit instanceof Unit.Foreign f && f.spoken().contains(" ");
    return letters ? LETTER * unit.written().length() : 1 / WORDS_A_SECOND;
  }
}
