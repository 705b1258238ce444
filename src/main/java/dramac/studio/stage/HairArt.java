package dramac.studio.stage;

import java.util.Locale;
import java.util.Map;

/// Hair before the head (fringe, parting, bun) and behind it, and the locks that fall over the
/// shoulders.
final class HairArt {
  private static final String PARTED =
      "M210,452 C170,300 194,96 384,96 C574,96 598,300 558,452 C550,404 542,356 522,318 "
          + "C490,268 428,236 386,180 C344,236 278,268 246,318 C226,356 218,404 210,452Z";
  private static final String BANGS =
      "M208,452 C168,300 194,94 384,94 C574,94 600,300 560,452 C552,404 548,360 538,322 C520,330"
          + " 505,328 490,318 C470,330 446,332 428,320 C408,332 376,334 352,320 C330,332 302,332"
          + " 282,318 C264,328 246,330 230,322 C220,360 216,404 208,452Z";
  private static final String SWEPT =
      "M206,456 C166,300 186,92 392,92 C584,96 602,310 562,456 C556,392 548,334 522,288 "
          + "C440,292 346,262 298,190 C290,250 252,288 236,330 C222,370 214,412 206,456Z";
  private static final String STRANDS =
      "M300,128 C262,160 236,210 228,270 M352,108 C300,140 262,196 250,250 M470,118 C520,150"
          + " 540,210 546,270";

  private HairArt() {}

  static String front(ToonHead toon, Features f, Map<String, String> fills) {
    return switch (f.cut()) {
      case SIDE -> combed(toon, "sideComed", fills);
      case UNDERCUT -> combed(toon, "undercut", fills);
      case SPIKY -> combed(toon, "spiky", fills);
      case BUN -> combed(toon, "bun", fills);
      case PARTED -> own(PARTED, f, fills);
      case BANGS -> own(BANGS, f, fills);
      case SWEPT -> own(SWEPT, f, fills);
    };
  }

  private static String combed(ToonHead toon, String variant, Map<String, String> fills) {
    return "<g transform=\"translate(158.16 0)\">" + toon.svg("hair", variant, fills) + "</g>";
  }

  private static String own(String path, Features f, Map<String, String> fills) {
    return shape(path, "url(#hair)", fills)
        + String.format(
            Locale.ROOT,
            "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"3\""
                + " stroke-opacity=\".35\"/>",
            STRANDS,
            Colour.hex(Colour.lighter(f.hair(), 0.35)));
  }

  static String rear(ToonHead toon, Features f, Map<String, String> fills) {
    String dark = Colour.hex(Colour.darker(f.hair(), 0.22));
    return switch (f.length()) {
      case SHORT -> "";
      case NECK -> behind(toon, "neckHigh", fills);
      case SHOULDER -> behind(toon, "shoulderHigh", fills);
      case STRAIGHT -> shape(fall(900), dark, fills);
      case TAIL ->
          shape(
              "M470,120 C560,60 690,120 690,300 C690,460 640,560 676,700 C690,770 650,830 610,850"
                  + " C622,760 570,690 580,560 C590,430 610,300 520,230Z",
              dark,
              fills);
      case BRAID -> "";
      case WAIST -> shape(fall(1150), dark, fills);
      case WAVY ->
          shape(
              "M202,280 C146,380 190,470 152,570 C120,660 170,730 142,820 C128,880 180,940 236,912"
                  + " L532,912 C588,940 640,880 626,820 C598,730 648,660 616,570 C578,470 622,380"
                  + " 566,280Z",
              dark,
              fills);
    };
  }

  private static String behind(ToonHead toon, String variant, Map<String, String> fills) {
    return "<g transform=\"translate(160.62 300) scale(1 .92)\">"
        + toon.svg("rearHair", variant, fills)
        + "</g>";
  }

  private static String fall(int end) {
    return String.format(
        Locale.ROOT,
        "M204,280 C150,420 176,700 150,%1$d C220,%2$d 300,%1$d 384,%2$d C468,%1$d 548,%2$d 618,%1$d"
            + " C592,700 618,420 564,280Z",
        end,
        end + 24);
  }

  /// Drawn over the clothes, under the head.
  static String locks(Features f, Map<String, String> fills) {
    return switch (f.length()) {
      case SHORT, NECK, SHOULDER, TAIL -> "";
      case BRAID -> braid(fills);
      case STRAIGHT -> shape(lock(900), "url(#hair)", fills);
      case WAIST -> shape(lock(1060), "url(#hair)", fills);
      case WAVY ->
          shape(
              Outline.both(
                  "M168,380 C200,470 150,540 186,640 C212,720 160,780 176,850 C180,890 150,900"
                      + " 128,880 C100,840 140,790 124,720 C104,640 150,560 132,470 L140,400Z",
                  1),
              "url(#hair)",
              fills);
    };
  }

  /// Over one shoulder, strand upon strand.
  private static String braid(Map<String, String> fills) {
    StringBuilder svg = new StringBuilder();
    for (int i = 8; i >= 0; i--) {
      int y = 560 + 44 * i;
      int half = 46 - 3 * i;
      for (int side = -1; side <= 1; side += 2) {
        svg.append(
            shape(
                String.format(
                    Locale.ROOT,
                    "M%d,%d C%d,%d %d,%d %d,%d C%d,%d %d,%d %d,%dZ",
                    540,
                    y + 58,
                    540 + side * half,
                    y + 50,
                    540 + side * half * 5 / 4,
                    y + 6,
                    540 + side * half / 2,
                    y - 14,
                    540 - side * half / 3,
                    y,
                    540 - side * half / 3,
                    y + 30,
                    540,
                    y + 58),
                "url(#hair)",
                fills));
      }
    }
    return svg.toString();
  }

  private static String lock(int end) {
    return Outline.both(
        String.format(
            Locale.ROOT,
            "M170,390 C186,520 176,660 190,780 C194,%1$d 176,%2$d 150,%3$d C136,%2$d 122,780"
                + " 130,660 C136,560 140,470 146,400Z",
            end - 60,
            end - 20,
            end),
        1);
  }

  private static String shape(String path, String paint, Map<String, String> fills) {
    return "<path d=\""
        + path
        + "\" fill=\""
        + paint
        + "\" stroke=\""
        + fills.getOrDefault("stroke", "none")
        + "\" stroke-width=\"2\"/>";
  }
}
