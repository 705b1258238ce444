package dramac.rules.cast;

import dramac.source.Edit;
import dramac.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/// Words such as `long brown hair`: a trait and what is said of it.
///
/// @param span all of it
/// @param words the colours first, then the lengths
record Description(Trait trait, Span span, List<String> words, Span adjectives) {
  /// All of them in a stretch of the script.
  static List<Description> in(Span text) {
    List<Description> found = new ArrayList<>();
    String words = text.text();
    for (Trait trait : Trait.values()) {
      if (!trait.mayBeIn(words)) {
        continue;
      }
      Matcher matcher = trait.described().matcher(words);
      while (matcher.find()) {
        List<String> shades = new ArrayList<>(Shade.wordsIn(matcher.group(1)));
        shades.sort(Comparator.comparing(Description::isLength));
        found.add(
            new Description(
                trait,
                text.part(matcher.start(), matcher.end()),
                List.copyOf(shades),
                text.part(matcher.start(1), matcher.end(1))));
      }
    }
    return found;
  }

  private static boolean isLength(String word) {
    return Shade.of(word).filter(Shade::isLength).isPresent();
  }

  /// Takes it out: all of it where it stands between commas, else what is said of the trait.
  Edit cut() {
    String file = span.file().text();
    boolean opens = span.start() > 1 && file.startsWith(", ", span.start() - 2);
    boolean closes = file.startsWith(", ", span.end());
    return opens && closes
        ? Edit.delete(new Span(span.file(), span.start(), span.end() + 2))
        : Edit.delete(adjectives);
  }
}
