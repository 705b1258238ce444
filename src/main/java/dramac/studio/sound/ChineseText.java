package dramac.studio.sound;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a Chinese line into phrases of syllables and Latin words.
final class ChineseText {
  /// Marks that end a phrase; those that also stand inside numbers only where no digit follows.
  private static final Pattern BREAK =
      Pattern.compile("(?:[，、､。？！…；：—–～~?!;]|[,.:](?!\\d))+[”’』」》）)\"']*");

  private static final Pattern RUN =
      Pattern.compile("\\*+|\\p{IsHan}+|\\p{IsLatin}[\\p{IsLatin}']*");

  private final Readings readings;

  ChineseText(Readings readings) {
    this.readings = readings;
  }

  List<Phrase> phrases(String line) throws Unreadable {
    var out = new ArrayList<Phrase>();
    boolean stressed = false;
    int from = 0;
    var breaks = BREAK.matcher(line);
    while (from < line.length()) {
      boolean found = breaks.find(from);
      int end = found ? breaks.end() : line.length();
      String said = line.substring(from, found ? breaks.start() : end);
      var units = units(said, stressed);
      if (units.isEmpty() && !out.isEmpty()) {
        out.set(out.size() - 1, longer(out.getLast(), line.substring(from, end)));
      } else if (!units.isEmpty()) {
        var mark = found ? Phrase.Mark.of(breaks.group()) : Phrase.Mark.NONE;
        out.add(new Phrase(line.substring(from, end).strip(), units, mark));
      }
      stressed ^= said.split("\\*+", -1).length % 2 == 0;
      from = end;
    }
    if (out.isEmpty()) {
      throw new Unreadable("there is nothing to be spoken in '" + line + "'");
    }
    return out;
  }

  private static Phrase longer(Phrase phrase, String rest) {
    return new Phrase(phrase.written() + rest.strip(), phrase.units(), phrase.mark());
  }

  private List<Unit> units(String said, boolean stressedBefore) throws Unreadable {
    String plain = Normalizer.normalize(Numerals.spelled(halfWidth(said)), Normalizer.Form.NFC);
    refuseOtherScripts(plain);
    var syllables = new ArrayList<Syllable>();
    var out = new ArrayList<Unit>();
    boolean stressed = stressedBefore;
    var runs = RUN.matcher(plain);
    while (runs.find()) {
      String run = runs.group();
      if (run.startsWith("*")) {
        stressed = !stressed;
      } else if (Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN) {
        for (var syllable : read(run)) {
          syllables.add(stressed ? syllable.withStress() : syllable);
        }
      } else {
        flush(syllables, out);
        out.add(new Unit.Foreign(run, stressed));
      }
    }
    flush(syllables, out);
    return out;
  }

  private List<Syllable> read(String han) throws Unreadable {
    var syllables =
        readings
            .read(han)
            .orElseThrow(() -> new Unreadable("no reading is known for a sign of '" + han + "'"));
    for (var syllable : syllables) {
      if (Bopomofo.of(syllable.sound()).isEmpty()) {
        throw new Unreadable(
            syllable.written() + " is read '" + syllable + "', which is no syllable");
      }
    }
    return syllables;
  }

  private static void flush(List<Syllable> syllables, List<Unit> out) {
    Sandhi.applied(syllables).forEach(s -> out.add(new Unit.Han(s)));
    syllables.clear();
  }

  private static void refuseOtherScripts(String text) throws Unreadable {
    for (int c : text.codePoints().toArray()) {
      var script = Character.UnicodeScript.of(c);
      if (Character.isLetter(c)
          && script != Character.UnicodeScript.HAN
          && script != Character.UnicodeScript.LATIN) {
        throw new Unreadable("a Chinese voice cannot read '" + Character.toString(c) + "'");
      }
    }
  }

  /// Digits, letters and `％ ：` typed in full width become plain ones.
  private static String halfWidth(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
      out.append(wide ? (char) (c - 0xFEE0) : c);
    }
    return out.toString();
  }
}
