package dramac.tree;

import java.text.Normalizer;
import java.util.Locale;

/// The form in which names and words are compared: NFC, full-width forms made narrow, lower case,
/// runs of blanks as one, none at the ends, and no signs that are not seen.
public final class NameKey {
  private static final int WIDE_TO_NARROW = '！' - '!';

  private NameKey() {}

  public static String of(String typed) {
    String text = isPlain(typed) ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC);
    StringBuilder key = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = narrow(text.charAt(i));
      if (Character.isWhitespace(c)) {
        blank = !key.isEmpty();
        continue;
      }
      if (isUnseen(c)) {
        continue;
      }
      if (blank) {
        key.append(' ');
        blank = false;
      }
      key.append(c);
    }
    return fold(key.toString());
  }

  /// A word of a fixed list: as a name, with `_` and `-` ignored.
  public static String ofWord(String typed) {
    return of(typed).replace("_", "").replace("-", "").replace(" ", "");
  }

  /// The narrow form of a full-width sign, or the sign itself.
  public static char narrow(char c) {
    if (c == '　') {
      return ' ';
    }
    return c >= '！' && c <= '～' ? (char) (c - WIDE_TO_NARROW) : c;
  }

  /// Upper and then lower, so that letters with two lower forms (ς and σ) meet.
  private static String fold(String key) {
    return key.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /// Signs of no width, which text from elsewhere brings along.
  private static boolean isUnseen(char c) {
    return c == 0xAD || (c >= 0x200B && (c <= 0x200F || c == 0x2060 || c == 0xFEFF));
  }

  /// Whether NFC leaves a text as it is, as far as that shows at a glance: Latin letters, Han and
  /// the marks written with them.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean han = c >= 0x4E00 && c <= 0x9FFF;
      boolean mark = (c >= 0x3001 && c <= 0x3029) || (c >= 0xFF01 && c <= 0xFF5E);
      if (c >= 0x300 && !han && !mark) {
        return false;
      }
    }
    return true;
  }
}
