package dramac.tree;

import dramac.source.Message;
import dramac.source.Wording;

/// A directive's row in a reference.
///
/// @param value the form of what stands after the colon
/// @param otherwise what holds when the directive is not written
/// @param example a whole line
/// @param says what it is for, in one sentence
public record DirectiveGuide(
    String word, String value, String otherwise, String example, String says) {

  public static DirectiveGuide of(Keyword keyword, Wording wording) {
    return of(keyword.word(), wording);
  }

  /// The line `en: …` under what is spoken.
  public static DirectiveGuide ofTranslation(Wording wording) {
    return of("translation", wording);
  }

  private static DirectiveGuide of(String word, Wording wording) {
    String key = "directive." + word;
    return new DirectiveGuide(
        word,
        wording.word(Message.of(key + ".value")),
        wording.word(Message.of(key + ".default")),
        wording.word(Message.of(key + ".example")),
        wording.word(Message.of(key)));
  }
}
