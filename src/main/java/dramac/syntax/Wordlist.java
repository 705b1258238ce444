package dramac.syntax;

import dramac.source.Span;
import dramac.tree.Lexicon;
import dramac.tree.Setting;
import dramac.tree.SpokenLanguage;
import dramac.tree.Worded;
import java.util.List;

/// The words of fixed lists in the language a style asks for. A word that is in it already stays,
/// as does one that has no other spelling.
final class Wordlist {
  private final FormatStyle.Keywords keywords;
  private final Retouch retouch;

  Wordlist(FormatStyle.Keywords keywords, Retouch retouch) {
    this.keywords = keywords;
    this.retouch = retouch;
  }

  /// Whether a word typed so is to be another.
  boolean changes(String typed) {
    return switch (keywords) {
      case KEEP -> false;
      case ZH -> !hasHan(typed);
      case EN -> hasHan(typed);
    };
  }

  void word(Worded entry, Span span) {
    word(entry.words(), span);
  }

  void word(List<String> spellings, Span span) {
    if (!span.isEmpty() && changes(span.text())) {
      spellings.stream()
          .filter(word -> !changes(word))
          .findFirst()
          .ifPresent(word -> retouch.word(span, word));
    }
  }

  /// The first word of a scene heading; a Latin one ends with a dot.
  void prefix(Setting setting, Span typed) {
    List<String> dotted =
        setting.words().stream().map(word -> hasHan(word) ? word : word + ".").toList();
    word(dotted, typed);
  }

  <E extends Worded> void word(Lexicon<E> lexicon, Passage typed) {
    lexicon.find(typed.name().text()).ifPresent(entry -> word(entry, typed.span()));
  }

  /// The key of a translation, where it is one of those with a Chinese word.
  void language(Span key) {
    for (SpokenLanguage language : SpokenLanguage.values()) {
      if (language.words().contains(key.text())) {
        word(language, key);
      }
    }
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Passage::isHan);
  }
}
