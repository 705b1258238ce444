package dramac.studio.stage;

import dramac.studio.stage.BodyArt.Cloth;
import dramac.studio.stage.Outfit.Garment;

/// The garments, each over the bare body. Distances are from the figure's middle line; see
/// [Outline].
final class GarmentArt {
  private static final String SLEEVES =
      "C216,708 242,748 246,800 C254,900 262,1010 258,1178 L192,1178 C190,1060 182,960 172,884 ";
  private static final String STRAIGHT_SIDE = "C164,960 164,1040 170,1230 ";
  private static final String WAISTED_SIDE =
      "C164,940 128,990 132,1040 C140,1090 164,1140 172,1230 ";
  private static final String ARM_LINE = "M172,884 C168,850 166,830 168,800";

  private GarmentArt() {}

  private static String side(Cloth c) {
    return c.waisted() ? WAISTED_SIDE : STRAIGHT_SIDE;
  }

  private static String top(Cloth c, String collar, int hem) {
    return collar + "C96,668 140,680 178,694 " + SLEEVES + side(c) + "L174," + hem + " L0," + hem;
  }

  static String suit(Cloth c) {
    boolean tie = c.outfit().pieces().contains(Outfit.Piece.TIE);
    boolean bow = c.outfit().pieces().contains(Outfit.Piece.BOW_TIE);
    String shirt = c.path("M0,650 L52,622 L70,640 L92,1262 L0,1262", c.under());
    String necktie =
        tie
            ? c.path("M0,672 L22,676 L14,712 L34,980 L0,1024", tieColour(c))
                + c.lines("M14,712 L0,716", 2)
            : bow
                ? c.pair("M4,676 L46,656 L46,712 L4,690Z", tieColour(c))
                : c.lines("M0,690 L0,1040", 2);
    String collar =
        c.pair(
            "M0,672 L50,620 L66,640 L44,716Z", Colour.hex(Colour.darker(c.outfit().under(), 0.06)));
    String coat =
        c.pair(
            "M62,640 "
                + "C96,668 140,680 178,694 "
                + SLEEVES
                + side(c)
                + "L174,1280 L2,1296 L4,1040 C24,900 60,760 62,640Z",
            c.main());
    String lapel =
        c.pair(
            "M62,638 L96,668 L118,760 L92,776 L104,800 L8,1030 C26,900 58,760 62,638Z",
            c.light(0.1));
    String uniform =
        c.outfit().garment() == Garment.UNIFORM
            ? c.pair("M178,692 L214,708 L226,736 L170,716Z", "#d9b45a")
            : "";
    return shirt
        + necktie
        + collar
        + coat
        + lapel
        + c.lines(ARM_LINE, 3)
        + pocket(c)
        + buttons(c)
        + uniform;
  }

  private static String tieColour(Cloth c) {
    int colour = c.outfit().colour();
    return Colour.luma(colour) > 0.5 ? "#27304d" : Colour.hex(Colour.mix(colour, 0x9a2434, 0.75));
  }

  private static String pocket(Cloth c) {
    return "<path d=\"M478,838 L528,830 L530,842 L480,850Z\" fill=\"%s\"/>".formatted(c.shade(0.35))
        + "<path d=\"M482,838 L496,814 L506,834 L518,812 L524,832Z\" fill=\"#f3f0ea\"/>";
  }

  private static String buttons(Cloth c) {
    return "<circle cx=\"374\" cy=\"1062\" r=\"8\" fill=\"%1$s\"/><circle cx=\"372\" cy=\"1150\" r=\"8\" fill=\"%1$s\"/>"
        .formatted(c.shade(0.5));
  }

  static String coat(Cloth c) {
    String inner = c.path("M0,640 L54,618 L72,640 L76,1200 L0,1200", c.under());
    String neck =
        c.path(
            "M0,632 L52,604 L60,644 C40,664 16,668 0,668",
            Colour.hex(Colour.darker(c.outfit().under(), 0.1)));
    String coat =
        c.pair(
            "M56,632 C96,662 140,674 180,690 "
                + SLEEVES
                + side(c)
                + "L206,1560 L8,1570 L10,1000 C40,880 60,760 56,632Z",
            c.main());
    String collar =
        c.pair(
            "M52,616 L112,664 L150,770 L98,776 L116,812 L10,1000 C36,880 56,760 46,640Z",
            c.light(0.14));
    String belt = c.waisted() ? c.path("M0,1016 L138,1010 L136,1052 L0,1062", c.shade(0.18)) : "";
    return inner
        + neck
        + coat
        + c.lines(ARM_LINE, 3)
        + collar
        + belt
        + c.lines("M110,1150 L150,1146", 4);
  }

  static String jacket(Cloth c) {
    String inner = c.path("M0,668 C30,668 48,654 56,634 L80,640 L96,1240 L0,1240", c.under());
    String coat =
        c.pair(
            "M60,632 C96,664 140,676 180,692 "
                + SLEEVES
                + side(c)
                + "L172,1250 L40,1260 C52,1080 66,800 60,632Z",
            c.main());
    String hood = c.pair("M58,612 C84,640 100,660 96,700 C80,712 64,700 58,680Z", c.light(0.1));
    return inner
        + c.lines("M0,671 C32,671 50,658 60,640", 3)
        + coat
        + hood
        + c.lines(ARM_LINE, 3)
        + c.lines("M60,1080 L120,1060", 4);
  }

  static String dress(Cloth c) {
    String bodice =
        c.path(
            "M0,760 C34,752 70,720 88,664 L150,684 C190,696 214,716 226,770 C230,810 226,840"
                + " 222,862 L170,850 C160,940 122,990 124,1030 C160,1150 214,1330 236,1500"
                + " C160,1530 60,1536 0,1536",
            c.main());
    return bodice
        + c.path("M0,1016 L124,1008 L126,1046 L0,1056", c.shade(0.25))
        + c.lines("M30,1060 C46,1200 60,1360 66,1520 M90,1060 C116,1200 140,1360 150,1510", 2.5)
        + c.lines("M0,760 C34,752 70,720 88,664", 4);
  }

  static String gown(Cloth c) {
    String body =
        c.path(
            "M0,800 C28,780 60,758 100,752 C132,748 156,770 166,800 C166,900 122,980 122,1030 "
                + "C160,1160 216,1500 262,1836 C160,1850 60,1852 0,1852",
            c.main());
    String straps = c.pair("M92,754 L112,676 L122,680 L110,754Z", c.shade(0.1));
    return straps
        + body
        + c.path(
            "M0,800 C28,780 60,758 100,752 C132,748 156,770 166,800 C120,800 60,806 0,836",
            c.light(0.16))
        + c.lines("M24,1050 C44,1300 60,1560 70,1840 M84,1050 C130,1300 160,1560 176,1830", 2.5)
        + c.path("M0,1010 L122,1004 L123,1030 L0,1038", c.light(0.24));
  }

  static String qipao(Cloth c) {
    String body =
        c.path(
            "M0,610 L48,600 C54,630 58,644 66,652 C96,672 140,682 178,696 C214,710 230,748 234,800"
                + " L230,872 L176,866 C164,940 124,990 126,1036 C146,1120 178,1180 176,1290"
                + " L168,1640 L0,1648",
            c.main());
    String collar =
        c.path("M0,606 L50,590 C54,616 56,634 62,650 C40,664 16,668 0,668", c.light(0.1));
    String clasp =
        "<path d=\"M384,664 C420,690 470,700 520,760\" fill=\"none\" stroke=\"#e2c46a\""
            + " stroke-width=\"5\"/><circle cx=\"384\" cy=\"664\" r=\"8\" fill=\"#e2c46a\"/><circle"
            + " cx=\"448\" cy=\"700\" r=\"7\" fill=\"#e2c46a\"/><circle cx=\"518\" cy=\"758\""
            + " r=\"7\" fill=\"#e2c46a\"/>";
    return body
        + collar
        + clasp
        + c.lines("M172,1300 L164,1636", 3)
        + c.lines("M176,866 C172,840 170,820 172,790", 3);
  }

  static String shirt(Cloth c) {
    boolean scrubs = c.outfit().garment() == Garment.SCRUBS;
    String body = c.path(top(c, scrubs ? "M0,720 L58,636 " : "M0,672 L58,634 ", 1240), c.main());
    String collar =
        scrubs
            ? c.pair("M0,736 L56,632 L84,650 L20,780Z", c.light(0.2))
            : c.pair("M2,690 L54,616 L82,650 L52,728Z", c.light(0.2));
    String front = scrubs ? "" : c.lines("M0,690 L0,1240", 2.5) + dots(c);
    return body + c.lines(ARM_LINE, 3) + front + collar;
  }

  /// A shirt in the second colour under a bib in the first.
  static String apron(Cloth c) {
    int shirt = c.outfit().under();
    String body = c.path(top(c, "M0,672 L58,634 ", 1240), c.under());
    String collar =
        c.pair("M2,690 L54,616 L82,650 L52,728Z", Colour.hex(Colour.darker(shirt, 0.06)));
    String straps = c.pair("M66,640 L86,646 L104,800 L84,800Z", c.shade(0.08));
    String bib =
        c.path(
            "M0,790 L104,790 C112,880 116,940 136,1000 L170,1030 C176,1150 184,1260 178,1400"
                + " L0,1410",
            c.main());
    return body
        + c.lines(ARM_LINE, 3)
        + c.lines("M0,690 L0,790", 2.5)
        + collar
        + straps
        + bib
        + c.path("M0,1008 L150,1002 L168,1032 L0,1044", c.shade(0.2))
        + c.lines("M28,1110 L128,1104 L122,1220 L34,1224", 3)
        + c.lines("M0,806 L100,806", 2.5);
  }

  private static String dots(Cloth c) {
    StringBuilder svg = new StringBuilder();
    for (int y = 760; y < 1220; y += 92) {
      svg.append("<circle cx=\"384\" cy=\"%d\" r=\"6\" fill=\"%s\"/>".formatted(y, c.shade(0.45)));
    }
    return svg.toString();
  }

  static String tee(Cloth c) {
    String body =
        c.path(
            "M0,704 C40,704 66,672 72,642 C100,668 140,680 178,694 C220,708 246,752 254,860"
                + " L252,900 L186,912 L174,880 "
                + side(c)
                + "L172,1250 L0,1250",
            c.main());
    return body + c.lines("M0,704 C40,704 66,672 72,642", 7) + c.lines(ARM_LINE, 3);
  }

  static String knit(Cloth c) {
    String body = c.path(top(c, "M0,650 L60,640 ", 1260), c.main());
    String neck =
        c.path("M0,612 L52,594 C60,616 62,640 72,662 C44,684 18,686 0,686", c.light(0.08));
    return body
        + neck
        + c.lines(ARM_LINE, 3)
        + c.lines("M20,616 L22,676 M40,606 L46,668", 2)
        + c.lines("M0,1226 L170,1222", 2.5)
        + c.lines("M194,1140 L256,1140", 2.5);
  }
}
