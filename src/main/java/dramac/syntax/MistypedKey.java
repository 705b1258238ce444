package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.tree.Emotion;
import dramac.tree.Keyword;
import dramac.tree.Mood;
import dramac.tree.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A line of text that was probably meant as a directive: `Beat: tense` with a capital, `钩：` with
/// a sign too few, `节怕：紧张` with a wrong one. As text it would be filmed instead. What people say
/// or are called must not be taken for it, so of Chinese words that are only nearly a key, those
/// count whose value fits that key.
final class MistypedKey {
  private static final int MOST_HAN = 4;
  private static final Set<Keyword> ORDINARY_WORDS = Set.of(Keyword.IS, Keyword.LOOK, Keyword.WITH);

  private final Findings findings;
  private final Place place;

  MistypedKey(Findings findings, Place place) {
    this.findings = findings;
    this.place = place;
  }

  /// Whether the line is such a one; it is then reported.
  boolean find(Line line) {
    Passage text = line.passage();
    int colon = text.find(":", 0);
    if (colon < 1) {
      return false;
    }
    Passage key = text.part(0, colon);
    if (isLatin(key.raw())) {
      return capitalised(key);
    }
    return key.length() <= MOST_HAN
        && key.raw().codePoints().allMatch(Passage::isHan)
        && han(key, text.part(colon + 1, text.length()));
  }

  private boolean capitalised(Passage key) {
    Optional<Keyword> meant = Keyword.of(key.raw()).filter(this::isLikely);
    meant.ifPresent(
        keyword ->
            findings
                .saying(SyntaxCodes.UNKNOWN_DIRECTIVE, "capital", key.span(), key.raw())
                .label(keyword.word())
                .safeFix(
                    "fix",
                    List.of(Edit.replace(key.span(), keyword.word())),
                    key.raw(),
                    keyword.word())
                .note("note"));
    return meant.isPresent();
  }

  private boolean han(Passage key, Passage value) {
    Optional<Keyword> meant = Optional.empty();
    for (Keyword keyword : Keyword.values()) {
      if (isLikely(keyword) && isMeant(keyword, keyword.words().getLast(), key.raw(), value)) {
        if (meant.isPresent()) {
          return false;
        }
        meant = Optional.of(keyword);
      }
    }
    meant.ifPresent(
        keyword -> {
          String word = keyword.words().getLast();
          findings
              .saying(SyntaxCodes.UNKNOWN_DIRECTIVE, "han", key.span(), key.raw())
              .label(word)
              .safeFix("fix", List.of(Edit.replace(key.span(), word)), key.raw(), word)
              .note("note");
        });
    return meant.isPresent();
  }

  private static boolean isMeant(Keyword keyword, String word, String typed, Passage value) {
    boolean part = typed.length() == word.length() - 1 && word.contains(typed);
    boolean turned = typed.length() == 2 && word.equals(typed.substring(1) + typed.charAt(0));
    return part || turned || (isNear(typed, word) && fits(keyword, value));
  }

  private static boolean isNear(String typed, String word) {
    boolean oneOther =
        typed.length() == word.length()
            && (typed.charAt(0) == word.charAt(0)
                || typed.charAt(typed.length() - 1) == word.charAt(word.length() - 1));
    boolean oneMore = typed.length() == word.length() + 1 && typed.startsWith(word);
    return oneOther || oneMore;
  }

  /// Whether the value can only be one of this key.
  private static boolean fits(Keyword keyword, Passage value) {
    String narrow = value.narrow().strip();
    int arrow = narrow.indexOf("->");
    int blank = narrow.indexOf(' ');
    return switch (keyword) {
      case LENGTH, REPRISE -> Durations.read(narrow).isPresent();
      case BEAT ->
          Emotion.LEXICON.find(arrow < 0 ? narrow : narrow.substring(0, arrow).strip()).isPresent();
      case MUSIC -> Mood.LEXICON.find(blank < 0 ? narrow : narrow.substring(0, blank)).isPresent();
      default -> false;
    };
  }

  private boolean isLikely(Keyword keyword) {
    boolean here = place == Place.HEADER || keyword.isAllowedIn(place);
    return here && (place != Place.SCENE || !ORDINARY_WORDS.contains(keyword));
  }

  private static boolean isLatin(String key) {
    return key.codePoints().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }
}
