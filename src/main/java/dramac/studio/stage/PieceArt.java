package dramac.studio.stage;

import dramac.studio.stage.BodyArt.Cloth;
import dramac.studio.stage.Outfit.Garment;
import dramac.studio.stage.Outfit.Piece;
import java.util.SplittableRandom;

/// Single pieces over a garment: scarf, fur, pearls, badge.
final class PieceArt {
  private PieceArt() {}

  static String svg(Cloth c) {
    StringBuilder svg = new StringBuilder();
    for (Piece piece : c.outfit().pieces()) {
      svg.append(
          switch (piece) {
            case SCARF -> scarf(c);
            case FUR -> fur(c);
            case PEARLS -> pearls();
            case BADGE ->
                "<circle cx=\"300\" cy=\"846\" r=\"9\" fill=\"#e8dcae\" stroke=\"#9a8040\""
                    + " stroke-width=\"3\"/>";
            case TIE, BOW_TIE, GLOVES, CAP -> "";
          });
    }
    return svg.toString();
  }

  private static String scarf(Cloth c) {
    String paint =
        Colour.hex(c.outfit().under() == c.outfit().colour() ? 0x8b9099 : c.outfit().under());
    String dark = Colour.hex(Colour.darker(c.outfit().under(), 0.22));
    return c.path("M0,606 L66,588 C100,610 112,640 96,668 C60,700 20,706 0,706", paint)
        + "<path d=\"M420,672 C470,690 470,800 456,960 L400,956 C408,860 400,760 396,690Z\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>"
            .formatted(paint, dark)
        + "<path d=\"M296,628 C340,664 420,668 470,632 M318,668 C352,690 410,692 450,670 M404,900"
        + " L456,904 M402,930 L456,934\" "
        + "fill=\"none\" stroke=\"%s\" stroke-width=\"4\" stroke-opacity=\".7\"/>".formatted(dark);
  }

  private static String fur(Cloth c) {
    int colour =
        c.outfit().garment() == Garment.QIPAO ? 0x2a2630 : Colour.darker(c.outfit().under(), 0.1);
    StringBuilder fur = new StringBuilder();
    String body =
        "M40,600 C110,618 190,660 236,720 C286,790 282,900 262,990 C246,1010 200,1000 196,970 "
            + "C190,900 150,840 96,800 C60,770 50,700 36,640Z";
    fur.append(c.pair(body, Colour.hex(colour)));
    SplittableRandom random = Seeds.stream(1, "fur");
    for (int i = 0; i < 210; i++) {
      double t = random.nextDouble();
      double across = random.nextDouble();
      double x = 60 + 180 * Math.sin(t * 1.5) + 40 * across * (1 - t * 0.3);
      double y = 616 + 350 * t * t + 130 * across * (0.4 + 0.6 * Math.sin(t * 3.1));
      double lean = 26 - 40 * t;
      String paint = Colour.hex(Colour.lighter(colour, 0.05 + 0.16 * random.nextDouble()));
      fur.append(
          c.lines(
                  "M%.0f,%.0f C%.0f,%.0f %.0f,%.0f %.0f,%.0f"
                      .formatted(x, y, x + 6, y + 12, x + lean, y + 22, x + lean, y + 38),
                  4)
              .replace(c.line(), paint));
    }
    return fur.toString();
  }

  private static String pearls() {
    StringBuilder svg = new StringBuilder();
    for (int i = 0; i <= 12; i++) {
      double t = (i - 6) / 6.0;
      svg.append(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"9\" fill=\"#f7f2ea\" stroke=\"#b8aea0\" stroke-width=\"1.5\"/>"
              .formatted(384 + t * 54, 660 - t * t * 26 + 14));
    }
    return svg.toString();
  }
}
