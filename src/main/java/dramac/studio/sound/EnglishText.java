package dramac.studio.sound;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An English line as the engine wants it, and the phrases it is made of.
///
/// @param plain without emphasis marks and typographic signs
/// @param phrases what lies between punctuation marks, each with its mark
record EnglishText(String plain, List<String> phrases) {
  private static final Pattern PHRASE = Pattern.compile("(?:[^,.!?;:]|[,.:](?=\\d))+[,.!?;:\"')]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}']*");

  EnglishText {
    phrases = List.copyOf(phrases);
  }

  static EnglishText of(String line) throws Unreadable {
    String plain =
        Normalizer.normalize(line, Normalizer.Form.NFKC)
            .replaceAll("[*_\"“”«»]+", "")
            .replaceAll("[‘’]", "'")
            .replaceAll("\\s*(?:—|–|--)\\s*", ", ")
            .replaceAll("…|\\.{2,}", ". ")
            .replaceAll("\\s+", " ")
            .strip();
    for (int c : plain.codePoints().toArray()) {
      if (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
        throw new Unreadable("an English voice cannot read '%s'".formatted(Character.toString(c)));
      }
    }
    if (words(plain).isEmpty()) {
      throw new Unreadable("there is nothing to be spoken in '" + line + "'");
    }
    String letters = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return new EnglishText(letters, phrases(letters));
  }

  List<String> words() {
    return words(plain);
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(m -> m.group()).toList();
  }

  /// A piece without a word, or an abbreviated title, belongs to what follows it.
  private static List<String> phrases(String text) {
    var out = new ArrayList<String>();
    var kept = new StringBuilder();
    var found = PHRASE.matcher(text);
    while (found.find()) {
      kept.append(found.group());
      String piece = kept.toString().strip();
      if (!words(piece).isEmpty() && !piece.matches("(?s).*\\b(?:Mr|Mrs|Ms|Dr|St|Prof)\\.")) {
        out.add(piece);
        kept.setLength(0);
      }
    }
    if (!kept.isEmpty() && !out.isEmpty()) {
      out.set(out.size() - 1, out.getLast() + kept);
    } else if (!kept.isEmpty()) {
      out.add(kept.toString().strip());
    }
    return out;
  }
}
