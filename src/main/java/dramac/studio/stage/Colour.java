package dramac.studio.stage;

import java.awt.Color;
import java.util.Locale;

/// Arithmetic of 0xRRGGBB colours.
final class Colour {
  static final Lexicon<Integer> CLOTHES =
      new Lexicon<Integer>()
          .with(0x23232c, "black|黑")
          .with(0x1b2a52, "navy|midnight-blue|midnight blue|dark blue|深蓝|藏青")
          .with(0x3a3d47, "charcoal|dark grey|dark gray|炭灰|深灰")
          .with(0x8b9099, "grey|gray|灰")
          .with(0xb9bfca, "silver|银")
          .with(0xeeeae2, "white|白")
          .with(0xe9dcc3, "cream|ivory|米白|米色|奶油")
          .with(0xcdb08a, "beige|camel|tan|khaki|驼|卡其")
          .with(0x6b432a, "brown|棕|褐|咖啡")
          .with(0x7a1426, "deep red|dark red|crimson|burgundy|wine|maroon|酒红|深红|暗红")
          .with(0xc02233, "red|scarlet|红")
          .with(0xe58aa6, "pink|rose|粉")
          .with(0xd9722e, "orange|橙|橘")
          .with(0xd9a62e, "gold|golden|mustard|金")
          .with(0xe3c94a, "yellow|黄")
          .with(0x2f6f4c, "green|绿")
          .with(0x2f7f6f, "emerald|jade|teal|turquoise|翠|青")
          .with(0x2f58a8, "blue|蓝")
          .with(0x8fb8e0, "light blue|sky blue|pale blue|浅蓝|天蓝")
          .with(0x5a2f84, "purple|violet|紫")
          .with(0xb7a3d6, "lavender|lilac|淡紫")
          .with(0x3f5f8f, "denim|jeans|牛仔");

  static final Lexicon<Integer> HAIR =
      new Lexicon<Integer>()
          .with(0x1f1d27, "black|jet|raven|黑")
          .with(0x3a241a, "dark brown|深棕")
          .with(0x5b3722, "brown|brunette|棕|褐")
          .with(0x6e3f23, "chestnut|auburn|栗")
          .with(0xd9b36a, "blonde|blond|golden|金")
          .with(0xa3401f, "red|ginger|copper|红")
          .with(0xb9bcc6, "silver|银")
          .with(0x8d8f98, "grey|gray|salt and pepper|灰|花白")
          .with(0xeceae6, "white|白")
          .with(0xd98aa8, "pink|粉")
          .with(0x3a4f8f, "blue|蓝")
          .with(0x6a4a8f, "purple|紫");

  static final Lexicon<Integer> SKIN =
      new Lexicon<Integer>()
          .with(0xf8dfcc, "pale|porcelain|苍白")
          .with(0xf6e2cf, "ivory|powdered|象牙|瓷白")
          .with(0xf3d3b8, "fair|light|white|白皙|白")
          .with(0xecc6a0, "warm|wheat|honey|小麦|暖")
          .with(0xdcae84, "tan|tanned|sun-tanned|古铜")
          .with(0xcfa077, "olive|橄榄")
          .with(0xa9734d, "brown|棕")
          .with(0x6f4630, "dark|deep|ebony|黝黑|黑");

  static final Lexicon<Integer> EYES =
      new Lexicon<Integer>()
          .with(0x2a1c1a, "black|黑")
          .with(0x4b2818, "dark brown|深棕")
          .with(0x6d4122, "brown|棕|褐")
          .with(0xa5702c, "amber|hazel|golden|琥珀|金")
          .with(0x3f7f58, "green|绿")
          .with(0x3f6fae, "blue|蓝")
          .with(0x76808f, "grey|gray|灰");

  private Colour() {}

  static int mix(int a, int b, double t) {
    int red = blend(a >> 16 & 255, b >> 16 & 255, t);
    int green = blend(a >> 8 & 255, b >> 8 & 255, t);
    int blue = blend(a & 255, b & 255, t);
    return red << 16 | green << 8 | blue;
  }

  private static int blend(int a, int b, double t) {
    return Math.clamp(Math.round(a + (b - a) * t), 0, 255);
  }

  static int darker(int rgb, double t) {
    return mix(rgb, 0x0c0818, t);
  }

  static int lighter(int rgb, double t) {
    return mix(rgb, 0xfff6ec, t);
  }

  static Color of(int rgb, double alpha) {
    return new Color(
        rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, Math.clamp(Math.round(alpha * 255), 0, 255));
  }

  static Color of(int rgb) {
    return new Color(rgb);
  }

  static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb & 0xffffff);
  }

  static double luma(int rgb) {
    return (0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255)) / 255;
  }
}
