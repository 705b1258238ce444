package dramac.studio.stage;

import static dramac.studio.stage.OutdoorSets.GROUND;

import java.util.SplittableRandom;

/// The courtyard of an old house: tiles, lattices, lanterns.
final class YardSet {
  private YardSet() {}

  static void courtyard(Canvas c) {
    SkyArt.sky(c, 0, 0, c.w(), 1100);
    SplittableRandom random = c.stream("court");
    OutdoorSets.tree(c, c.w() * 0.86, 1180, 1.0, random);
    int wall = c.hour(0xe4d8c4, 0xa87868, 0x3a3a5c);
    c.fall(0, 760, c.w(), GROUND - 760, wall, Colour.darker(wall, 0.3));
    roof(c, 700);
    int wood = c.hour(0x8f3028, 0x6a2430, 0x3a1c34);
    for (double part : new double[] {0.06, 0.3, 0.7, 0.94}) {
      c.fall(
          c.w() * part - 22,
          770,
          44,
          GROUND - 770,
          Colour.lighter(wood, 0.1),
          Colour.darker(wood, 0.2));
    }
    for (double part : new double[] {0.18, 0.5, 0.82}) {
      lattice(c, c.w() * part - 90, 860, 180, GROUND - 860, wood);
      double y = 850;
      c.glow(c.w() * part, y, 180, 0xff8a4a, c.hour(10, 50, 65) / 100.0);
      c.oval(c.w() * part, y, 42, 50, 0xd8342c, 1);
      c.oval(c.w() * part, y, 20, 50, 0xff7a4a, 0.6);
      c.rect(c.w() * part - 18, y - 58, 36, 10, 0xd9a62e);
      c.rect(c.w() * part - 18, y + 48, 36, 10, 0xd9a62e);
    }
    OutdoorSets.paving(
        c, c.hour(0xb8b0a4, 0x7a5c60, 0x2a2c4c), c.hour(0x7c766c, 0x3c2c38, 0x101226));
  }

  private static void roof(Canvas c, double y) {
    int tile = c.hour(0x4a565e, 0x3a2a44, 0x141a38);
    c.shape(tile, 1, -60, y + 80, 60, y - 120, c.w() - 60, y - 120, c.w() + 60, y + 80);
    for (double x = -40; x < c.w() + 40; x += 38) {
      c.line(x + (c.w() / 2 - x) * 0.12, y - 116, x, y + 74, 7, Colour.lighter(tile, 0.14), 0.8);
      c.oval(x, y + 80, 17, 14, Colour.lighter(tile, 0.2), 1);
    }
    c.rect(40, y - 140, c.w() - 80, 26, Colour.lighter(tile, 0.1));
  }

  private static void lattice(Canvas c, double x, double y, double wide, double tall, int wood) {
    c.fall(
        x,
        y,
        wide,
        tall,
        c.hour(0xf4ead0, 0xffc890, 0xffcf8a),
        c.hour(0xd8c8a4, 0xd88a5c, 0xb87a44));
    for (double dx = 0; dx <= wide; dx += 30) {
      c.rect(x + dx - 3, y, 6, tall, wood);
    }
    for (double dy = 0; dy <= tall; dy += 60) {
      c.rect(x, y + dy - 3, wide, 6, wood);
    }
  }
}
