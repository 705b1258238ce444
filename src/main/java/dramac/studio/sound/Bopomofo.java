package dramac.studio.sound;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Pinyin to the bopomofo by which the recordings are named.
final class Bopomofo {
  private static final Map<String, String> INITIALS =
      table(
          "zh ㄓ ch ㄔ sh ㄕ b ㄅ p ㄆ m ㄇ f ㄈ d ㄉ t ㄊ n ㄋ l ㄌ g ㄍ k ㄎ h ㄏ j ㄐ q ㄑ x ㄒ r ㄖ z ㄗ c ㄘ s ㄙ");
  private static final Map<String, String> FINALS =
      table(
          "iong ㄩㄥ iang ㄧㄤ uang ㄨㄤ ueng ㄨㄥ iao ㄧㄠ ian ㄧㄢ ing ㄧㄥ uai ㄨㄞ uan ㄨㄢ ong ㄨㄥ üan ㄩㄢ ang ㄤ"
              + " eng ㄥ ia ㄧㄚ ie ㄧㄝ io ㄧㄛ iu ㄧㄡ in ㄧㄣ ua ㄨㄚ uo ㄨㄛ ui ㄨㄟ uei ㄨㄟ uen ㄨㄣ iou ㄧㄡ un ㄨㄣ"
              + " üe ㄩㄝ ün ㄩㄣ ai ㄞ ei ㄟ ao ㄠ ou ㄡ an ㄢ en ㄣ er ㄦ a ㄚ o ㄛ e ㄜ ê ㄝ i ㄧ u ㄨ ü ㄩ");

  private Bopomofo() {}

  /// Empty for what is no Mandarin syllable.
  static Optional<String> of(String pinyin) {
    String whole = written(pinyin);
    for (int length = Math.min(2, whole.length() - 1); length > 0; length--) {
      var initial = INITIALS.get(whole.substring(0, length));
      if (initial != null) {
        return rime(initial, whole.substring(length)).map(initial::concat);
      }
    }
    return Optional.ofNullable(FINALS.get(whole));
  }

  private static Optional<String> rime(String initial, String rime) {
    if (rime.equals("i") && "ㄓㄔㄕㄖㄗㄘㄙ".contains(initial)) {
      return Optional.of("");
    }
    boolean rounded = "ㄐㄑㄒ".contains(initial) && rime.startsWith("u");
    return Optional.ofNullable(FINALS.get(rounded ? "ü" + rime.substring(1) : rime));
  }

  /// Takes off the letters y and w, which only say that a syllable begins with its vowel.
  private static String written(String pinyin) {
    return switch (pinyin) {
      case "yi", "yin", "ying", "wu" -> pinyin.substring(1);
      case "n", "ng", "m" -> "en";
      default -> {
        if (pinyin.startsWith("yu")) {
          yield "ü" + pinyin.substring(2);
        }
        if (pinyin.equals("yong")) {
          yield "iong";
        }
        if (pinyin.startsWith("y")) {
          yield "i" + (pinyin.equals("you") ? "u" : pinyin.substring(1));
        }
        yield pinyin.startsWith("w") ? w(pinyin.substring(1)) : pinyin;
      }
    };
  }

  private static String w(String rest) {
    return switch (rest) {
      case "ei" -> "ui";
      case "en" -> "un";
      default -> "u" + rest;
    };
  }

  private static Map<String, String> table(String text) {
    var words = text.split(" ");
    var out = new LinkedHashMap<String, String>();
    for (int i = 0; i < words.length; i += 2) {
      out.put(words[i], words[i + 1]);
    }
    return out;
  }
}
