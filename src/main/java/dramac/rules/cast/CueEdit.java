package dramac.rules.cast;

import dramac.source.Edit;
import dramac.source.Span;

/// Changes of a cue.
final class CueEdit {
  private CueEdit() {}

  /// Says where a voice is: `(V.O.)` after the name, or as the first word of the brackets.
  static Edit medium(Span name, String word) {
    String text = name.file().text();
    int at = name.end();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
      at++;
    }
    boolean brackets = at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '（');
    return brackets
        ? Edit.insert(name.file(), at + 1, word + ", ")
        : Edit.insert(name.file(), name.end(), " (" + word + ")");
  }
}
