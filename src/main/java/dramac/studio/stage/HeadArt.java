package dramac.studio.stage;

import dramac.studio.stage.Emotion.Lids;
import dramac.studio.stage.Emotion.Mouth;
import dramac.studio.stage.Features.Mark;
import dramac.studio.stage.Features.Presence;
import java.util.Locale;
import java.util.Map;

/// A head as SVG text in the figure's coordinates: face, marks, eyes, brows, mouth, hair in
/// front.
final class HeadArt {
  /// Whether the eyes are open in this drawing.
  enum Eyes {
    OPEN,
    CLOSED
  }

  private final ToonHead toon;

  HeadArt(ToonHead toon) {
    this.toon = toon;
  }

  String svg(Features f, Emotion emotion, Mouth mouth, Eyes eyes) {
    Map<String, String> fills = fills(f);
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<g transform=\"translate(%.2f 0) scale(%.3f 1)\">",
            384 * (1 - f.face().width),
            f.face().width));
    svg.append("<g transform=\"translate(186.52 139.5)\">")
        .append(toon.svg("head", "head", fills))
        .append("</g>");
    svg.append(shade(f)).append(MarkArt.below(f)).append(cheeks(f, emotion));
    beard(f, fills, svg);
    svg.append(mouth(f, emotion, mouth));
    svg.append(eyes(f, emotion, eyes));
    svg.append(at(265.82, 287.36, toon.svg("eyebrows", emotion.brows, brow(f, fills))));
    svg.append(MarkArt.over(f)).append(tears(emotion));
    svg.append(HairArt.front(toon, f, fills)).append(MarkArt.glasses(f));
    return svg.append("</g>").toString();
  }

  static Map<String, String> fills(Features f) {
    return Map.of(
        "skin",
        Colour.hex(f.skin()),
        "hair",
        "url(#hair)",
        "stroke",
        Colour.hex(Colour.darker(f.hair(), 0.55)),
        "width",
        "2");
  }

  private static Map<String, String> brow(Features f, Map<String, String> fills) {
    String paint =
        Colour.hex(Colour.luma(f.hair()) > 0.5 ? Colour.darker(f.hair(), 0.35) : f.hair());
    return Map.of("hair", paint, "stroke", fills.getOrDefault("stroke", "none"), "width", "1");
  }

  private static String at(double x, double y, String inner) {
    return String.format(Locale.ROOT, "<g transform=\"translate(%.2f %.2f)\">%s</g>", x, y, inner);
  }

  /// Soft shade under the hair and along the far cheek: a flat face looks cut out of paper.
  private static String shade(Features f) {
    String dark = Colour.hex(Colour.mix(f.skin(), 0x7a3040, 0.5));
    return "<path d=\"M219,300 C214,190 290,142 384,142 C478,142 554,190 549,300 C548,330 545,352"
        + " 542,372 C520,300 470,262 384,262 C298,262 248,300 226,372 C223,352 220,330"
        + " 219,300Z\" fill=\""
        + dark
        + "\" fill-opacity=\".22\"/><path d=\"M549,300 C556,400 544,470 528,500 C512,545 440,590"
        + " 384,590 C450,570 500,520 514,450 C520,410 528,350 549,300Z\" fill=\""
        + dark
        + "\" fill-opacity=\".16\"/>";
  }

  private static String cheeks(Features f, Emotion emotion) {
    boolean warm =
        emotion == Emotion.ROMANTIC || emotion == Emotion.TENDER || emotion == Emotion.HAPPY;
    double alpha = (f.presence() == Presence.MAN ? 0.0 : 0.2) + (warm ? 0.22 : 0);
    alpha += emotion == Emotion.ANGRY || emotion == Emotion.FURIOUS ? 0.18 : 0;
    return String.format(
        Locale.ROOT,
        "<ellipse cx=\"280\" cy=\"468\" rx=\"42\" ry=\"25\" fill=\"url(#blush)\""
            + " fill-opacity=\"%1$.2f\"/><ellipse cx=\"488\" cy=\"468\" rx=\"42\" ry=\"25\""
            + " fill=\"url(#blush)\" fill-opacity=\"%1$.2f\"/>",
        alpha);
  }

  private void beard(Features f, Map<String, String> fills, StringBuilder svg) {
    if (f.marks().contains(Mark.BEARD)) {
      svg.append(at(223.48, 402.09, toon.svg("beard", "fullBeard", fills)));
    } else if (f.marks().contains(Mark.MOUSTACHE)) {
      svg.append(at(223.48, 402.09, toon.svg("beard", "chinMoustache", fills)));
    }
  }

  private String mouth(Features f, Emotion emotion, Mouth mouth) {
    String variant = emotion.mouth(mouth);
    double scale = emotion.scale(mouth);
    double top = variant.equals("agape") ? 0 : 4;
    String closed = variant.equals("smile") || variant.equals("sad") ? lips(f, variant) : "";
    return String.format(
        Locale.ROOT,
        "<g transform=\"translate(384 %.1f) scale(%.2f) translate(-58 -24)\">%s%s</g>",
        511 + top,
        scale,
        closed,
        toon.svg("mouth", variant, fills(f)).replace("fill-opacity=\".5\"", "fill-opacity=\".8\""));
  }

  private static String lips(Features f, String variant) {
    if (f.presence() != Presence.WOMAN) {
      return "";
    }
    String rose = Colour.hex(Colour.mix(f.skin(), 0xb8283e, 0.75));
    String shape =
        variant.equals("smile")
            ? "M30,26 C44,18 52,19 58,21 C64,19 76,15 92,17 C84,38 44,46 30,26Z"
            : "M30,24 C44,12 52,12 58,14 C64,12 74,11 88,17 C80,32 42,38 30,24Z";
    return "<path d=\"" + shape + "\" fill=\"" + rose + "\" fill-opacity=\".55\"/>";
  }

  private String eyes(Features f, Emotion emotion, Eyes eyes) {
    String variant = eyes == Eyes.CLOSED ? "bow" : emotion.eyes;
    String drawn = toon.svg("eyes", variant, fills(f));
    if (eyes == Eyes.CLOSED) {
      return at(253, 367, drawn);
    }
    boolean small =
        emotion == Emotion.SHOCKED || emotion == Emotion.SURPRISED || emotion == Emotion.AFRAID;
    double y = emotion.staring() ? 46.47 : 40.68;
    double radius = small ? 19 : emotion.staring() ? 23 : 26;
    String irises = iris(f, 61, y, radius) + iris(f, 200.15, y, radius);
    int lash = drawn.lastIndexOf("<path");
    int firstCircle = drawn.indexOf("<circle");
    int firstLash = drawn.indexOf("<path", firstCircle);
    int secondWhite = drawn.indexOf("<path", firstLash + 5);
    String whites =
        drawn.substring(0, firstCircle)
            + drawn.substring(secondWhite, drawn.lastIndexOf("<circle"));
    String lashes = drawn.substring(firstLash, secondWhite) + drawn.substring(lash);
    return at(
        253,
        367,
        whites + irises + lids(f, emotion.lids) + lashes.replace("#4B2422", lashColour(f)));
  }

  private static String lashColour(Features f) {
    return Colour.hex(Colour.mix(Colour.darker(f.hair(), 0.5), 0x2a1418, 0.5));
  }

  private static String iris(Features f, double x, double y, double r) {
    return String.format(
        Locale.ROOT,
        "<circle cx=\"%1$.2f\" cy=\"%2$.2f\" r=\"%3$.2f\" fill=\"%4$s\"/><circle cx=\"%1$.2f\""
            + " cy=\"%5$.2f\" r=\"%6$.2f\" fill=\"%7$s\"/><circle cx=\"%1$.2f\" cy=\"%2$.2f\""
            + " r=\"%8$.2f\" fill=\"#120a10\"/><circle cx=\"%9$.2f\" cy=\"%10$.2f\" r=\"%11$.2f\""
            + " fill=\"#ffffff\" fill-opacity=\".95\"/><circle cx=\"%12$.2f\" cy=\"%13$.2f\""
            + " r=\"%14$.2f\" fill=\"#ffffff\" fill-opacity=\".55\"/>",
        x,
        y,
        r,
        Colour.hex(Colour.darker(f.eyes(), 0.35)),
        y + r * 0.2,
        r * 0.76,
        Colour.hex(Colour.lighter(f.eyes(), 0.16)),
        r * 0.46,
        x + r * 0.34,
        y - r * 0.38,
        r * 0.26,
        x - r * 0.36,
        y + r * 0.42,
        r * 0.13);
  }

  /// Upper lids over the iris. Left and right follow from the inner and outer height of their
  /// edge.
  private static String lids(Features f, Lids lids) {
    return switch (lids) {
      case OPEN -> "";
      case LEVEL -> lid(f, 27, 25);
      case HEAVY -> lid(f, 33, 35);
      case DROOPING -> lid(f, 22, 40);
      case SLANTED -> lid(f, 37, 14);
    };
  }

  private static String lid(Features f, double inner, double outer) {
    String skin = Colour.hex(Colour.mix(f.skin(), 0x8a4040, 0.2));
    String edge = lashColour(f);
    double a = outer + (inner - outer) / 3 - 2;
    double b = outer + (inner - outer) * 2 / 3 - 2;
    String one =
        String.format(
            Locale.ROOT,
            "<path d=\"M13,%.1f L13,2 L92,2 L92,%.1f C70,%.1f 40,%.1f 13,%.1f Z\""
                + " fill=\"%s\"/><path d=\"M11,%.1f C40,%.1f 70,%.1f 93,%.1f\" fill=\"none\""
                + " stroke=\"%s\" stroke-width=\"6\"/>",
            outer,
            inner,
            b,
            a,
            outer,
            skin,
            outer,
            a,
            b,
            inner,
            edge);
    return "<g clip-path=\"url(#eye)\">"
        + one
        + "</g><g transform=\"translate(261.15 0) scale(-1 1)\"><g clip-path=\"url(#eye)\">"
        + one
        + "</g></g>";
  }

  private static String tears(Emotion emotion) {
    String drop =
        "<path d=\"M%1$d,440 C%2$d,462 %3$d,476 %1$d,480 C%4$d,476 %5$d,462 %1$d,440Z\""
            + " fill=\"#bfe4ff\" fill-opacity=\".85\" stroke=\"#6fa8d8\" stroke-width=\"1.5\"/>";
    return switch (emotion) {
      case SAD, DESPERATE ->
          String.format(Locale.ROOT, drop, 300, 288, 290, 310, 312)
              + String.format(Locale.ROOT, drop, 474, 462, 464, 484, 486);
      case HURT -> String.format(Locale.ROOT, drop, 474, 462, 464, 484, 486);
      case AFRAID ->
          "<g transform=\"translate(70 -160)\">"
              + String.format(Locale.ROOT, drop, 462, 450, 452, 472, 474)
              + "</g>";
      case NEUTRAL, CALM, DETERMINED, RELIEVED, HAPPY, PLAYFUL, TRIUMPHANT, MELANCHOLIC, LONGING ->
          "";
      case ANGRY,
          FURIOUS,
          TENSE,
          COLD,
          CONTEMPTUOUS,
          SUSPICIOUS,
          SURPRISED,
          SHOCKED,
          ROMANTIC,
          TENDER ->
          "";
    };
  }

  /// Paints the parts refer to by name.
  static String definitions(Features f) {
    int hair = f.hair();
    return "<defs><linearGradient id=\"hair\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"90\""
        + " x2=\"60\" y2=\"420\">"
        + stop(0, Colour.lighter(hair, 0.1))
        + stop(0.28, Colour.lighter(hair, 0.2))
        + stop(0.5, hair)
        + stop(1, Colour.darker(hair, 0.12))
        + "</linearGradient><radialGradient id=\"blush\"><stop offset=\"0\""
        + " stop-color=\"#f0607a\"/><stop offset=\"1\" stop-color=\"#f0607a\""
        + " stop-opacity=\"0\"/></radialGradient><clipPath id=\"eye\"><path d=\"M10,22 C20,4 60,0"
        + " 84,16 C98,30 96,60 82,70 C50,78 14,66 12,36Z\"/></clipPath></defs>";
  }

  private static String stop(double offset, int rgb) {
    return String.format(
        Locale.ROOT, "<stop offset=\"%.2f\" stop-color=\"%s\"/>", offset, Colour.hex(rgb));
  }
}
