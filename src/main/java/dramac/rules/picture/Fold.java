package dramac.rules.picture;

/// A text as it is searched: lower case, full-width signs narrow, every sign at its old place.
final class Fold {
  private static final int WIDE_TO_NARROW = '！' - '!';

  private Fold() {}

  static String of(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = sign(signs[i]);
    }
    return new String(signs);
  }

  static char sign(char typed) {
    boolean wide = typed >= '！' && typed <= '～';
    char narrow = typed == '　' ? ' ' : wide ? (char) (typed - WIDE_TO_NARROW) : typed;
    return Character.toLowerCase(narrow);
  }

  /// A letter or digit of a script that parts its words by blanks.
  static boolean isWordSign(char sign) {
    return Character.isLetterOrDigit(sign) && sign < 0x2E80;
  }
}
