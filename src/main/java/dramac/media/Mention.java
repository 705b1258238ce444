package dramac.media;

import java.util.List;
import java.util.Locale;

/// Finds known words in a writer's text: Han anywhere, letters only as whole words, so that a
/// xylophone is no phone and a carpet no car.
final class Mention {
  private Mention() {}

  /// Whether any of `words` (lower case) is in `text`; a plural counts.
  static boolean of(List<String> words, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> in(lower, word));
  }

  private static boolean in(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      end += text.startsWith("s", end) ? 1 : 0;
      if (!letter(text, at - 1) || word.charAt(0) > 0x7f) {
        if (!letter(text, end) || word.charAt(0) > 0x7f) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }
}
