package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.tree.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A line of a speech that was meant as its translation: `EN: …` with capitals, `英：…` with a sign
/// too few. As it stands it would be spoken, key and all. All else may be what somebody says.
final class MistypedLanguage {
  private MistypedLanguage() {}

  /// Whether the line is such a one; it is then reported.
  static boolean find(Line line, Findings findings) {
    Passage text = line.passage();
    int colon = text.find(":", 0);
    if (colon < 1 || colon > 3) {
      return false;
    }
    Passage key = text.part(0, colon);
    Optional<String> meant = meant(key.narrow());
    meant.ifPresent(
        word ->
            findings
                .saying(SyntaxCodes.UNKNOWN_DIRECTIVE, "language", key.span(), key.raw())
                .label(word)
                .safeFix("fix", List.of(Edit.replace(key.span(), word)), key.raw(), word)
                .note("note"));
    return meant.isPresent();
  }

  private static Optional<String> meant(String typed) {
    for (SpokenLanguage language : SpokenLanguage.values()) {
      String chinese = language.words().getLast();
      if (typed.length() == 1 && chinese.startsWith(typed)) {
        return Optional.of(chinese);
      }
      if (typed.toLowerCase(Locale.ROOT).equals(language.tag())) {
        return Optional.of(language.tag());
      }
    }
    return Optional.empty();
  }
}
