package dramac.rules.picture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that ask for writing in a picture.
///
/// @param words where what is to be written begins, if the whole text is that; else 0
record Writing(int start, int end, int words) {
  private static final List<String> HINTS =
      List.of(
          "subtitle",
          "caption",
          "title",
          "text",
          "letter",
          "words",
          "read",
          "says",
          "saying",
          "lower third",
          "lower-third",
          "watermark",
          "super:",
          "字",
          "写",
          "水印",
          "弹幕");

  /// Whether it is worth a closer look: most texts are passed over here.
  static boolean maySay(String folded) {
    for (String hint : HINTS) {
      if (folded.contains(hint)) {
        return true;
      }
    }
    return false;
  }

  /// The first of them.
  ///
  /// @param folded see [Fold]
  static Optional<Writing> in(String folded) {
    Matcher card = Wordings.CARD.matcher(folded);
    if (card.lookingAt()) {
      return Optional.of(new Writing(0, card.end(1), card.end()));
    }
    Matcher asked = Wordings.ASKED.matcher(folded);
    while (asked.find()) {
      if (!isDenied(folded, asked.start())) {
        return Optional.of(new Writing(asked.start(), asked.end(), 0));
      }
    }
    return Optional.empty();
  }

  /// What stands between the first quotation marks of a text; empty if nothing does.
  static String quoted(String text) {
    Matcher quoted = Wordings.QUOTED.matcher(text);
    return quoted.find() ? quoted.group(1).strip() : "";
  }

  private static boolean isDenied(String folded, int at) {
    Matcher denied = Wordings.DENIED.matcher(folded).region(0, at);
    return denied.find();
  }

  /// Kept apart so that only a text that may ask pays for them.
  private static final class Wordings {
    static final Pattern CARD =
        Pattern.compile(
            "(subtitles?|captions?|title|super|on[- ]screen text|字幕|字卡|屏幕文字|画面文字) ?: ?(?=\\S)");

    static final Pattern ASKED =
        Pattern.compile(
            "(?:(?:with |in )?(?:bold |big |large |white |chinese |english"
                + " )*)(?:\\b(?:text|titles?|captions?) overlays?\\b"
                + "|\\b(?:on-?screen|overlaid|overlay|superimposed|burn(?:ed|t)-in|floating)"
                + " (?:text|titles?|words|lettering)\\b|\\b(?:sub)titles?\\b|\\bcaptions?\\b|\\btitle"
                + " cards?\\b|\\blower[-"
                + " ]thirds?\\b|\\bwatermarks?\\b|\\b(?:neon|giant|block|capital|glowing)"
                + " letters\\b|\\b(?:text|words|lettering|letters) (?:appears?|appearing|on (?:the"
                + " )?screen)\\b|\\b(?:letters|words) (?:spell(?:ing|s)?|form(?:ing|s)?)\\b"
                + "|\\b(?:sign|banner|billboard|placard|poster|headline|screen|plaque|label|text)s?,?"
                + " (?:(?:that|which) )?(?:reads?|reading|says|saying|spells|spelling)\\b|\\bthe"
                + " words?"
                + " (?=[\"“‘「]))|(?:中文|英文|双语)?字幕|水印|弹幕|花字|文字叠加|叠加文字|标题字|字样|(?:浮现|出现|显示|打出|弹出|跳出)[^,，。；;]{0,6}(?:文字|大字|几个字)|(?:写着|写有|上书)"
                + " ?(?=[:\"“‘「『《])");

    static final Pattern DENIED =
        Pattern.compile(
            "(?:\\b(?:no|without|never|free of|not)\\b|没有|没|无|不要|不带|不出现|去掉|避免)[^.;。；!?！？]*$");

    static final Pattern QUOTED = Pattern.compile("[\"“‘「『《]([^\"“”‘’「」『』《》]+)[\"”’」』》]");

    private Wordings() {}
  }
}
