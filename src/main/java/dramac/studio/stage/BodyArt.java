package dramac.studio.stage;

import dramac.studio.stage.Features.Build;
import dramac.studio.stage.Features.Mark;
import dramac.studio.stage.Features.Presence;
import dramac.studio.stage.Outfit.Garment;
import java.util.Locale;
import java.util.Map;

/// A body from neck to shoes as SVG text, drawn whole in every shot: close-ups only crop it, so
/// no bust ever floats and no seam shows. y runs from the neck at 560 to the soles at 1850.
final class BodyArt {
  static final int SOLES = 1850;

  private BodyArt() {}

  static String svg(Features f, Outfit outfit, String locks) {
    Cloth cloth = new Cloth(f, outfit);
    return legs(cloth)
        + skin(cloth)
        + cloth.hands()
        + garment(cloth)
        + PieceArt.svg(cloth)
        + necklace(f)
        + locks;
  }

  private static String garment(Cloth c) {
    return switch (c.outfit().garment()) {
      case SUIT, UNIFORM -> GarmentArt.suit(c);
      case COAT -> GarmentArt.coat(c);
      case APRON -> GarmentArt.apron(c);
      case JACKET -> GarmentArt.jacket(c);
      case DRESS -> GarmentArt.dress(c);
      case GOWN -> GarmentArt.gown(c);
      case QIPAO -> GarmentArt.qipao(c);
      case SHIRT, SCRUBS -> GarmentArt.shirt(c);
      case TEE -> GarmentArt.tee(c);
      case TURTLENECK -> GarmentArt.knit(c);
    };
  }

  private static String skin(Cloth c) {
    String paint = Colour.hex(c.features().skin());
    String arms =
        "M0,560 L50,560 C50,600 50,630 56,648 C70,668 130,682 178,698 C216,712 232,752 236,800"
            + " C242,900 250,1000 246,1180 L200,1180 C198,1060 186,960 176,880 C150,940 112,990"
            + " 112,1040 C116,1100 140,1150 146,1220 L0,1220";
    return c.path(arms, paint)
        + "<path d=\"M334,586 C350,612 418,612 434,586 L434,622 C418,644 350,644 334,622Z\""
        + " fill=\"#5a1e2a\" fill-opacity=\".28\"/>";
  }

  private static String legs(Cloth c) {
    Garment garment = c.outfit().garment();
    boolean bare = garment == Garment.DRESS || garment == Garment.QIPAO || garment == Garment.GOWN;
    int skin = c.features().skin();
    int cloth = trousers(c);
    String paint = Colour.hex(bare ? skin : cloth);
    int shoe = bare ? Colour.darker(c.outfit().colour(), 0.3) : 0x1c1a20;
    return c.pair(
            "M4,1150 L152,1150 C160,1300 150,1500 136,1790 L54,1790 C48,1560 30,1400 4,1300Z",
            paint)
        + c.pair("M50,1780 L140,1780 C150,1810 176,1828 178,1850 L46,1850Z", Colour.hex(shoe));
  }

  private static int trousers(Cloth c) {
    int colour = c.outfit().colour();
    return switch (c.outfit().garment()) {
      case SUIT -> Colour.darker(colour, 0.1);
      case UNIFORM, DRESS, GOWN, QIPAO -> 0x24242e;
      case SCRUBS -> Colour.darker(colour, 0.08);
      case APRON -> 0x2a2d3a;
      case COAT, JACKET, SHIRT, TEE, TURTLENECK -> Colour.luma(colour) < 0.3 ? 0x4a4f5e : 0x2a2d3a;
    };
  }

  private static String necklace(Features f) {
    return f.marks().contains(Mark.NECKLACE)
        ? "<path d=\"M330,640 C346,716 422,716 438,640\" fill=\"none\" stroke=\"#e2c46a\""
            + " stroke-width=\"4\"/><circle cx=\"384\" cy=\"704\" r=\"10\" fill=\"#7fd0b0\""
            + " stroke=\"#e2c46a\" stroke-width=\"4\"/>"
        : "";
  }

  /// What every garment needs to know: whose body, which colours, how wide.
  record Cloth(Features features, Outfit outfit) {
    double wide() {
      double frame = features.build().shoulders;
      return features.presence() == Presence.WOMAN
          ? frame * 0.93
          : features.presence() == Presence.CHILD ? 0.86 : frame;
    }

    boolean waisted() {
      return features.presence() == Presence.WOMAN && features.build() != Build.BROAD;
    }

    String main() {
      return "url(#cloth)";
    }

    String shade(double t) {
      return Colour.hex(Colour.darker(outfit.colour(), t));
    }

    String light(double t) {
      return Colour.hex(Colour.lighter(outfit.colour(), t));
    }

    String under() {
      return Colour.hex(outfit.under());
    }

    String line() {
      return Colour.hex(Colour.darker(outfit.colour(), 0.62));
    }

    /// A closed shape, the same on both sides.
    String path(String half, String paint) {
      return drawn(Outline.mirrored(half, wide()), paint);
    }

    /// The half and its mirror image as two shapes.
    String pair(String half, String paint) {
      return drawn(Outline.both(half, wide()), paint);
    }

    private String drawn(String d, String paint) {
      return "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2.2\" stroke-linejoin=\"round\"/>"
          .formatted(d, paint, line());
    }

    /// Lines without a filling, the same on both sides.
    String lines(String half, double width) {
      return String.format(
          Locale.ROOT,
          "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-opacity=\".75\""
              + " stroke-linecap=\"round\"/>",
          Outline.both(half, wide()),
          line(),
          width);
    }

    String hands() {
      boolean gloved = outfit.pieces().contains(Outfit.Piece.GLOVES);
      String paint = gloved ? "#f2efe8" : Colour.hex(features.skin());
      return pair(
          "M196,1160 L250,1160 C258,1190 260,1226 244,1252 C228,1270 208,1262 202,1236 C198,1210"
              + " 196,1190 196,1160Z",
          paint);
    }

    String definitions() {
      Map<String, Integer> stops =
          Map.of(
              "a",
              Colour.lighter(outfit.colour(), 0.12),
              "b",
              outfit.colour(),
              "c",
              Colour.darker(outfit.colour(), 0.3));
      return "<defs><linearGradient id=\"cloth\" gradientUnits=\"userSpaceOnUse\" x1=\"250\""
          + " y1=\"640\" x2=\"440\" y2=\"1500\">"
          + "<stop offset=\"0\" stop-color=\"%s\"/><stop offset=\".3\" stop-color=\"%s\"/><stop offset=\"1\" stop-color=\"%s\"/>"
              .formatted(
                  Colour.hex(stops.getOrDefault("a", 0)),
                  Colour.hex(stops.getOrDefault("b", 0)),
                  Colour.hex(stops.getOrDefault("c", 0)))
          + "</linearGradient></defs>";
    }
  }
}
