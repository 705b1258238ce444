package dramac.studio.stage;

import dramac.studio.stage.Features.Mark;

/// The small things that tell a person: scar, mole, freckles, glasses, earrings, wrinkles. Left
/// and right are the person's own as the picture shows a face: the left brow is on the picture's
/// right.
final class MarkArt {
  private MarkArt() {}

  static String below(Features f) {
    StringBuilder svg = new StringBuilder();
    String skinDark = Colour.hex(Colour.mix(f.skin(), 0x7a3c30, 0.45));
    for (Mark mark : f.marks()) {
      svg.append(
          switch (mark) {
            case MOLE_LEFT -> "<circle cx=\"498\" cy=\"452\" r=\"5.5\" fill=\"#3a1d1a\"/>";
            case MOLE_RIGHT -> "<circle cx=\"272\" cy=\"452\" r=\"5.5\" fill=\"#3a1d1a\"/>";
            case CHEEK_SCAR ->
                "<path d=\"M462,462 L508,500 M474,484 L486,468 M490,498 L502,482\""
                    + " stroke=\"#b4665c\" stroke-width=\"4\" stroke-linecap=\"round\""
                    + " fill=\"none\"/>";
            case FRECKLES -> freckles(skinDark);
            case WRINKLES -> wrinkles(skinDark);
            case EARRINGS ->
                "<circle cx=\"211\" cy=\"506\" r=\"8\" fill=\"#f4ead0\" stroke=\"#b89a4a\""
                    + " stroke-width=\"2\"/><circle cx=\"557\" cy=\"506\" r=\"8\" fill=\"#f4ead0\""
                    + " stroke=\"#b89a4a\" stroke-width=\"2\"/>";
            case BROW_SCAR_LEFT, BROW_SCAR_RIGHT, GLASSES, NECKLACE, BEARD, MOUSTACHE -> "";
          });
    }
    return svg.toString();
  }

  static String over(Features f) {
    boolean left = f.marks().contains(Mark.BROW_SCAR_LEFT);
    if (!left && !f.marks().contains(Mark.BROW_SCAR_RIGHT)) {
      return "";
    }
    String scar =
        "<path d=\"M452,312 L474,384\" stroke=\"%s\" stroke-width=\"8\" stroke-linecap=\"round\"/>"
                .formatted(Colour.hex(f.skin()))
            + "<path d=\"M455,318 L472,378\" stroke=\"#b4665c\" stroke-width=\"3.5\""
            + " stroke-linecap=\"round\"/>";
    return left ? scar : "<g transform=\"translate(768 0) scale(-1 1)\">" + scar + "</g>";
  }

  static String glasses(Features f) {
    return f.marks().contains(Mark.GLASSES)
        ? "<g fill=\"#cfe6ff\" fill-opacity=\".13\" stroke=\"#26222c\" stroke-width=\"7\"><rect"
            + " x=\"250\" y=\"358\" width=\"118\" height=\"94\" rx=\"38\"/><rect x=\"400\""
            + " y=\"358\" width=\"118\" height=\"94\" rx=\"38\"/></g><path d=\"M368,396 C378,388"
            + " 390,388 400,396 M250,396 L216,388 M518,396 L552,388\" fill=\"none\""
            + " stroke=\"#26222c\" stroke-width=\"7\"/>"
        : "";
  }

  private static String freckles(String dark) {
    StringBuilder svg = new StringBuilder();
    int[][] dots = {{282, 456}, {298, 468}, {268, 472}, {312, 452}, {290, 484}};
    for (int[] dot : dots) {
      for (int x : new int[] {dot[0], 768 - dot[0]}) {
        svg.append(
            "<circle cx=\"%d\" cy=\"%d\" r=\"3.2\" fill=\"%s\"/>".formatted(x, dot[1], dark));
      }
    }
    return svg.toString();
  }

  private static String wrinkles(String dark) {
    return "<path d=\"M318,500 C306,514 302,528 306,542 M450,500 C462,514 466,528 462,542 M246,436"
        + " L228,428 M246,446 L228,450 M522,436 L540,428 M522,446 L540,450 M330,290 C360,284"
        + " 410,284 438,290\" fill=\"none\" stroke=\""
        + dark
        + "\" stroke-width=\"3\" stroke-linecap=\"round\"/>";
  }
}
