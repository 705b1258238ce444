package dramac.story;

import java.util.List;

/// How long words take to say: five signs of Han, kana, hangul or digits a second, two and a half
/// other words a second (ArcReel, speech_rate.py), never under 0.8 s.
public final class SpeechRate {
  /// The silence after a speech, in milliseconds.
  public static final int GAP = 300;

  private static final int SIGN = 200;
  private static final int WORD = 400;
  private static final int LEAST = 800;

  private SpeechRate() {}

  /// Milliseconds of speech at a speed of 1, without the least time.
  static int natural(String text) {
    int time = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int sign = text.codePointAt(at);
      if (isSign(sign)) {
        time += SIGN;
        inWord = false;
      } else if (Character.isLetter(sign)) {
        time += inWord ? 0 : WORD;
        inWord = true;
      } else {
        inWord = inWord && joins(text, at, sign);
      }
    }
    return time;
  }

  /// Milliseconds of the slowest of several wordings at a speed.
  static int length(List<String> wordings, double speed) {
    int slowest = wordings.stream().mapToInt(SpeechRate::natural).max().orElse(0);
    return (int) Math.max(LEAST, Math.round(slowest / speed));
  }

  /// Whether a word goes on over this sign: `don't`, `waist-length`, a combining mark.
  private static boolean joins(String text, int at, int sign) {
    int type = Character.getType(sign);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return true;
    }
    boolean mark = sign == '\'' || sign == '’' || sign == '-';
    return mark && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isSign(int sign) {
    return Character.isDigit(sign)
        || switch (Character.UnicodeScript.of(sign)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
          default -> false;
        };
  }
}
