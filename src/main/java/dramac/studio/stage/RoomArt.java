package dramac.studio.stage;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/// What rooms are made of: walls, floors, windows on the world outside, lamps, furniture.
final class RoomArt {
  static final double FLOOR = 1300;

  private RoomArt() {}

  /// Daylight colours sink at night; a lamp brings some of them back.
  static int lit(Canvas c, int rgb) {
    return switch (c.place().hour()) {
      case DAY -> rgb;
      case DUSK -> Colour.mix(Colour.mix(rgb, 0xff8a4a, 0.16), 0x2a1430, 0.2);
      case NIGHT -> Colour.mix(rgb, 0x141638, 0.5);
    };
  }

  static void shell(Canvas c, int wall, int floor) {
    int w = lit(c, wall);
    int f = lit(c, floor);
    c.fall(0, 0, c.w(), FLOOR, Colour.darker(w, 0.12), w);
    c.fade(0, FLOOR - 500, c.w(), 500, 0x04020c, 0, 0.18);
    c.fall(0, FLOOR, c.w(), Canvas.H - FLOOR, Colour.lighter(f, 0.04), Colour.darker(f, 0.4));
    c.rect(0, FLOOR - 30, c.w(), 30, Colour.darker(w, 0.3));
    c.rect(0, FLOOR - 34, c.w(), 5, Colour.lighter(w, 0.14));
  }

  static void boards(Canvas c) {
    for (int i = -12; i <= 12; i++) {
      c.line(c.w() / 2 + i * 90, FLOOR, c.w() / 2 + i * 250, Canvas.H, 3, 0x000010, 0.16);
    }
  }

  static void marble(Canvas c, int rgb) {
    int f = lit(c, rgb);
    c.fall(0, FLOOR, c.w(), Canvas.H - FLOOR, Colour.lighter(f, 0.16), Colour.darker(f, 0.2));
    for (int i = -9; i <= 9; i++) {
      c.line(c.w() / 2 + i * 110, FLOOR, c.w() / 2 + i * 360, Canvas.H, 2, 0xffffff, 0.1);
    }
    for (int i = 0; i < 7; i++) {
      double y = FLOOR + 620 * Math.pow(i / 7.0, 1.7);
      c.line(0, y, c.w(), y, 2, 0xffffff, 0.1);
    }
    c.fade(c.w() * 0.25, FLOOR, c.w() * 0.5, 460, 0xffffff, 0.2, 0);
  }

  /// A window with the hour's sky and the city in it.
  static void window(Canvas c, double x, double y, double wide, double tall, int bars) {
    Shape clip = c.g().getClip();
    c.g().clip(new Rectangle2D.Double(x, y, wide, tall));
    SkyArt.sky(c, x, y, wide, tall);
    SkyArt.skyline(c, x, wide, y + tall, tall * 0.5);
    if (c.wet()) {
      SplittableRandom random = c.stream("panes");
      for (int i = 0; i < 60; i++) {
        double dx = x + wide * random.nextDouble();
        double dy = y + tall * random.nextDouble();
        c.line(dx, dy, dx - 3, dy + 20 + 40 * random.nextDouble(), 2.5, 0xdfeaff, 0.35);
      }
    }
    c.shape(
        0xffffff,
        0.09,
        x + wide * 0.1,
        y,
        x + wide * 0.34,
        y,
        x + wide * 0.06,
        y + tall,
        x - wide * 0.2,
        y + tall);
    c.g().setClip(clip);
    int frame = lit(c, 0x4a3c38);
    c.rect(x - 14, y - 14, wide + 28, 16, frame);
    c.rect(x - 22, y + tall, wide + 44, 22, frame);
    for (int i = 0; i <= bars; i++) {
      c.rect(x + wide * i / bars - 7, y, 14, tall, frame);
    }
    c.glow(
        x + wide / 2,
        y + tall / 2,
        Math.max(wide, tall) * 0.8,
        c.hour(0xfff6dc, 0xffa860, 0x5a78d8),
        c.hour(30, 42, 18) / 100.0);
  }

  static void curtains(Canvas c, double x, double y, double wide, double tall, int rgb) {
    int cloth = lit(c, rgb);
    for (int side = 0; side < 2; side++) {
      double at = side == 0 ? x - wide * 0.32 : x + wide * 0.9;
      double each = wide * 0.42;
      c.fall(at, y - 60, each, tall + 220, Colour.lighter(cloth, 0.06), Colour.darker(cloth, 0.25));
      for (int i = 0; i < 6; i++) {
        c.fade(at + each * i / 6, y - 60, each / 14, tall + 220, 0x000010, 0.28, 0.34);
        c.fade(at + each * i / 6 + each / 9, y - 60, each / 24, tall + 220, 0xffffff, 0.1, 0.04);
      }
    }
    c.rect(x - wide * 0.4, y - 86, wide * 1.8, 30, Colour.darker(cloth, 0.4));
  }

  static void floorLamp(Canvas c, double x, double foot) {
    double strength = c.hour(10, 55, 75) / 100.0;
    c.glow(x, foot - 560, 520, 0xffc878, strength * 0.8);
    c.rect(x - 6, foot - 500, 12, 500, 0x241c22);
    c.oval(x, foot, 70, 14, 0x1c161c, 1);
    c.shape(
        c.hour(0xf2e4c8, 0xffdc9c, 0xffe2a8),
        1,
        x - 52,
        foot - 640,
        x + 52,
        foot - 640,
        x + 90,
        foot - 490,
        x - 90,
        foot - 490);
    c.fade(x - 70, foot - 640, 140, 150, 0xffffff, strength * 0.6, 0);
  }

  static void picture(Canvas c, double x, double y, double wide, double tall) {
    c.rect(x - 14, y - 14, wide + 28, tall + 28, lit(c, 0xb08a4a));
    c.fall(x, y, wide, tall, lit(c, 0x7a96a8), lit(c, 0xc8b890));
    c.shape(
        lit(c, 0x4a6a5c),
        1,
        x,
        y + tall,
        x + wide * 0.3,
        y + tall * 0.45,
        x + wide * 0.55,
        y + tall * 0.7,
        x + wide * 0.8,
        y + tall * 0.35,
        x + wide,
        y + tall);
  }

  static void shelf(Canvas c, double x, double y, double wide, double tall, int rows) {
    int wood = lit(c, 0x5c3824);
    c.rect(x, y, wide, tall, Colour.darker(wood, 0.45));
    SplittableRandom random = c.stream("books" + (int) x);
    int[] spines = {0x7a2430, 0x2f4a6a, 0x3f5c3c, 0x8a6a34, 0x4a345c, 0xb8a888, 0x22303c};
    double row = tall / rows;
    for (int r = 0; r < rows; r++) {
      double at = x + 14;
      while (at < x + wide - 26) {
        double thick = 13 + 17 * random.nextDouble();
        double high = row * (0.58 + 0.28 * random.nextDouble());
        if (random.nextInt(9) > 0) {
          int rgb = lit(c, spines[random.nextInt(spines.length)]);
          c.rect(at, y + row * (r + 1) - high - 10, thick, high, rgb);
          c.haze(at, y + row * (r + 1) - high + 14, thick, 7, 0xe8cf8a, 0.5);
        }
        at += thick + 1.5;
      }
      c.rect(x, y + row * (r + 1) - 12, wide, 14, wood);
    }
    c.rect(x - 8, y - 16, 20, tall + 16, wood);
    c.rect(x + wide - 12, y - 16, 20, tall + 16, wood);
    c.rect(x - 16, y - 24, wide + 32, 26, Colour.lighter(wood, 0.08));
  }

  static void plant(Canvas c, double x, double foot, double size) {
    SplittableRandom random = c.stream("plant" + (int) x);
    c.shape(
        lit(c, 0xb8684a),
        1,
        x - 50 * size,
        foot - 110 * size,
        x + 50 * size,
        foot - 110 * size,
        x + 38 * size,
        foot,
        x - 38 * size,
        foot);
    for (int i = 0; i < 15; i++) {
      double a = -1.57 + (i - 7) * 0.2;
      double r = (180 + 120 * random.nextDouble()) * size;
      double tx = x + r * Math.cos(a);
      double ty = foot - 110 * size + r * Math.sin(a);
      int rgb = lit(c, Colour.mix(0x2f6f44, 0x6aa85a, random.nextDouble()));
      c.shape(
          rgb,
          1,
          x,
          foot - 100 * size,
          (x + tx) / 2 - 26 * size,
          (foot - 110 * size + ty) / 2,
          tx,
          ty,
          (x + tx) / 2 + 26 * size,
          (foot - 90 * size + ty) / 2);
    }
  }

  static void table(Canvas c, double x, double y, double wide, int rgb) {
    int wood = lit(c, rgb);
    c.oval(x + wide / 2, y + 250, wide * 0.56, 30, 0x000008, 0.3);
    c.rect(x + 24, y + 30, 26, 220, Colour.darker(wood, 0.35));
    c.rect(x + wide - 50, y + 30, 26, 220, Colour.darker(wood, 0.35));
    c.fall(x, y, wide, 40, Colour.lighter(wood, 0.16), wood);
  }

  static void pendant(Canvas c, double x, double y, int shade) {
    c.line(x, 0, x, y - 40, 4, 0x1a141c, 1);
    c.glow(x, y + 20, 340, 0xffcf8a, c.hour(14, 50, 62) / 100.0);
    c.shape(lit(c, shade), 1, x - 30, y - 50, x + 30, y - 50, x + 84, y + 24, x - 84, y + 24);
    c.oval(x, y + 26, 34, 16, 0xfff2cc, c.hour(60, 95, 100) / 100.0);
  }

  static void chandelier(Canvas c, double x, double y) {
    c.line(x, 0, x, y, 5, 0xb08a4a, 1);
    c.glow(x, y + 60, 560, 0xffd890, 0.6);
    for (int tier = 0; tier < 2; tier++) {
      double r = tier == 0 ? 230 : 140;
      double ty = y + 70 - tier * 90;
      c.oval(x, ty, r, r * 0.16, 0xc89a4a, 1);
      for (int i = -4; i <= 4; i++) {
        double cx = x + r * i / 4.2;
        c.glow(cx, ty - 30, 46, 0xfff0c0, 0.9);
        c.oval(cx, ty - 28, 8, 18, 0xfffbe8, 1);
        c.line(cx, ty + 10, cx, ty + 56, 5, 0xeaf2ff, 0.5);
      }
    }
  }
}
