package dramac.studio.stage;

import static dramac.studio.stage.RoomArt.FLOOR;

import java.util.SplittableRandom;

/// Places under a roof. Main furniture stands left and right of the middle, where people are.
final class RoomSets {
  private RoomSets() {}

  static int tone(Canvas c, int... open) {
    return open[c.stream("tone").nextInt(open.length)];
  }

  static void office(Canvas c) {
    RoomArt.shell(c, tone(c, 0xc4ccd4, 0xb8c4cc, 0xd0cabe), 0x6a6e78);
    RoomArt.window(c, c.w() * 0.08, 230, c.w() * 0.84, 860, 4);
    for (int i = 0; i < 8; i++) {
      c.haze(c.w() * 0.08, 232 + i * 24, c.w() * 0.84, 10, 0xffffff, 0.12);
    }
    RoomArt.shelf(c, -40, 520, 230, FLOOR - 520, 5);
    RoomArt.plant(c, c.w() - 90, FLOOR + 60, 1.25);
    int desk = RoomArt.lit(c, 0x4a3428);
    c.fall(
        c.w() * 0.2, 1210, c.w() * 0.6, 190, Colour.lighter(desk, 0.12), Colour.darker(desk, 0.3));
    c.rect(c.w() * 0.17, 1190, c.w() * 0.66, 28, Colour.lighter(desk, 0.22));
    c.rect(c.w() * 0.68, 1090, 130, 92, 0x15161e);
    c.rect(c.w() * 0.68 + 8, 1098, 114, 76, c.hour(0x6f9ac8, 0x8aa8d8, 0x7fb4ff));
    c.rect(c.w() * 0.68 + 56, 1182, 18, 12, 0x15161e);
    deskLamp(c, c.w() * 0.29, 1190);
  }

  private static void deskLamp(Canvas c, double x, double y) {
    c.line(x, y, x - 20, y - 90, 8, 0x1a1820, 1);
    c.line(x - 20, y - 90, x + 40, y - 140, 8, 0x1a1820, 1);
    c.shape(0x2f6f4c, 1, x + 16, y - 160, x + 70, y - 150, x + 84, y - 104, x - 4, y - 118);
    c.glow(x + 44, y - 70, 240, 0xffd890, c.hour(12, 50, 70) / 100.0);
    c.oval(x, y, 44, 8, 0x1a1820, 1);
  }

  static void lobby(Canvas c) {
    RoomArt.shell(c, tone(c, 0xb8b0a8, 0xc0c4cc, 0xa89c94), 0x22222c);
    c.glow(c.w() / 2, 500, 900, 0xfff0d8, 0.3);
    RoomArt.window(c, c.w() * 0.24, 330, c.w() * 0.52, 780, 4);
    c.fall(c.w() * 0.36, 930, c.w() * 0.28, FLOOR - 930, 0xffe2b0, 0xd89a5c);
    c.rect(c.w() * 0.345, 915, c.w() * 0.31, 22, 0xc89a4a);
    for (double part : new double[] {0.36, 0.43, 0.5, 0.57, 0.64}) {
      c.rect(c.w() * part - 6, 930, 12, FLOOR - 930, 0x9a6f34);
    }
    RoomArt.marble(c, 0x2a2a36);
    double[][] pillars = {{0.30, 0.55}, {0.20, 0.75}, {0.06, 1.0}};
    for (double[] pillar : pillars) {
      pillar(c, c.w() * pillar[0], pillar[1]);
      pillar(c, c.w() * (1 - pillar[0]), pillar[1]);
    }
    c.fade(0, 0, c.w(), 240, 0x140c10, 0.6, 0);
    RoomArt.chandelier(c, c.w() / 2, 300);
  }

  private static void pillar(Canvas c, double x, double size) {
    double wide = 92 * size;
    double foot = FLOOR + 170 * (size - 0.5);
    int brass = RoomArt.lit(c, 0xc89a52);
    c.rect(x - wide / 2, 0, wide, foot, Colour.darker(brass, 0.25));
    c.fade(x - wide * 0.34, 0, wide * 0.24, foot, 0xfff0c8, 0.5, 0.42);
    c.fade(x + wide * 0.2, 0, wide * 0.3, foot, 0x1c0e08, 0.36, 0.42);
    c.rect(x - wide * 0.66, foot - 34 * size, wide * 1.32, 34 * size, Colour.darker(brass, 0.4));
    c.fade(x - wide / 2, foot, wide, 200 * size, 0xd8b070, 0.26, 0);
  }

  static void study(Canvas c) {
    RoomArt.shell(c, tone(c, 0x7a2f34, 0x6a4434, 0x3f4a44), 0x5c3a26);
    RoomArt.boards(c);
    RoomArt.window(c, c.w() * 0.34, 250, c.w() * 0.32, 700, 2);
    RoomArt.curtains(c, c.w() * 0.34, 250, c.w() * 0.32, 760, 0x7a2030);
    RoomArt.shelf(c, -30, 330, c.w() * 0.2, FLOOR - 330, 6);
    RoomArt.shelf(c, c.w() * 0.83, 330, c.w() * 0.2, FLOOR - 330, 6);
    RoomArt.table(c, c.w() * 0.3, 1180, c.w() * 0.4, 0x5c3420);
    deskLamp(c, c.w() * 0.62, 1180);
    RoomArt.floorLamp(c, c.w() * 0.22, FLOOR + 90);
  }

  static void bedroom(Canvas c) {
    RoomArt.shell(c, tone(c, 0xc8b4b8, 0xb4c0d0, 0xd4c6b0), 0x7a5c48);
    RoomArt.boards(c);
    RoomArt.window(c, c.w() * 0.1, 260, c.w() * 0.3, 640, 2);
    RoomArt.curtains(c, c.w() * 0.1, 260, c.w() * 0.3, 720, 0x8a96b8);
    RoomArt.picture(c, c.w() * 0.66, 420, 220, 160);
    int wood = RoomArt.lit(c, 0x6a4630);
    c.round(c.w() * 0.42, 900, c.w() * 0.56, 420, 60, wood);
    c.round(c.w() * 0.45, 960, c.w() * 0.5, 300, 44, Colour.lighter(wood, 0.14));
    int linen = RoomArt.lit(c, 0xf0eae4);
    c.round(c.w() * 0.48, 1090, 220, 130, 60, linen);
    c.round(c.w() * 0.72, 1090, 220, 130, 60, Colour.darker(linen, 0.06));
    int cover = RoomArt.lit(c, tone(c, 0x5c6a9a, 0x9a5c6a, 0x5c8a7a));
    c.shape(cover, 1, c.w() * 0.4, 1230, c.w() * 1.02, 1230, c.w() * 1.1, 1640, c.w() * 0.32, 1640);
    c.shape(
        Colour.lighter(cover, 0.2),
        1,
        c.w() * 0.4,
        1230,
        c.w() * 1.02,
        1230,
        c.w() * 1.03,
        1300,
        c.w() * 0.39,
        1300);
    RoomArt.floorLamp(c, c.w() * 0.3, FLOOR + 60);
  }

  static void livingRoom(Canvas c) {
    RoomArt.shell(c, tone(c, 0xd8ccb8, 0xb8c4bc, 0xc8bcc8), 0x8a6a50);
    RoomArt.boards(c);
    RoomArt.window(c, c.w() * 0.14, 270, c.w() * 0.4, 640, 3);
    RoomArt.curtains(c, c.w() * 0.14, 270, c.w() * 0.4, 700, 0xb89a7a);
    RoomArt.picture(c, c.w() * 0.76, 430, 180, 230);
    c.shape(
        RoomArt.lit(c, 0xb8a488),
        0.8,
        c.w() * 0.1,
        1480,
        c.w() * 0.9,
        1480,
        c.w() * 1.05,
        1760,
        -c.w() * 0.05,
        1760);
    int sofa = RoomArt.lit(c, tone(c, 0x4a6a6f, 0x8a5c4a, 0x5c5c7a));
    c.round(c.w() * 0.1, 1050, c.w() * 0.8, 300, 70, Colour.darker(sofa, 0.12));
    c.round(c.w() * 0.15, 1180, c.w() * 0.35, 130, 50, Colour.lighter(sofa, 0.1));
    c.round(c.w() * 0.5, 1180, c.w() * 0.35, 130, 50, Colour.lighter(sofa, 0.08));
    c.round(c.w() * 0.06, 1130, 110, 300, 60, sofa);
    c.round(c.w() * 0.94 - 110, 1130, 110, 300, 60, sofa);
    c.round(c.w() * 0.12, 1280, c.w() * 0.76, 130, 40, sofa);
    RoomArt.floorLamp(c, c.w() * 0.93, FLOOR + 20);
    RoomArt.plant(c, c.w() * 0.05, FLOOR + 110, 1.2);
  }

  static void hospital(Canvas c) {
    RoomArt.shell(c, 0xd4e2e4, 0x9ab0b4);
    c.rect(0, 900, c.w(), 14, RoomArt.lit(c, 0x6fb0b0));
    RoomArt.window(c, c.w() * 0.12, 280, c.w() * 0.36, 520, 2);
    int curtain = RoomArt.lit(c, 0x8ac4c0);
    c.fall(
        c.w() * 0.74,
        250,
        c.w() * 0.3,
        1000,
        Colour.lighter(curtain, 0.1),
        Colour.darker(curtain, 0.2));
    for (int i = 0; i < 8; i++) {
      c.fade(c.w() * 0.74 + i * 40, 250, 14, 1000, 0x04202a, 0.2, 0.26);
    }
    c.rect(c.w() * 0.7, 236, c.w() * 0.34, 14, 0x8a969c);
    int sheet = RoomArt.lit(c, 0xf2f6f6);
    c.round(c.w() * 0.02, 1080, c.w() * 0.16, 300, 26, RoomArt.lit(c, 0x9aa8b0));
    c.round(c.w() * 0.05, 1220, c.w() * 0.78, 150, 40, sheet);
    c.round(c.w() * 0.1, 1160, 230, 110, 50, Colour.lighter(sheet, 0.3));
    c.round(c.w() * 0.36, 1200, c.w() * 0.48, 180, 40, RoomArt.lit(c, 0x9ccfd4));
    c.rect(c.w() * 0.06, 1370, c.w() * 0.78, 22, 0x7a868e);
    c.line(c.w() * 0.6, 1300, c.w() * 0.6, 560, 8, 0xa8b4bc, 1);
    c.round(c.w() * 0.6 - 34, 560, 68, 110, 20, 0xdff2f4);
    c.rect(c.w() * 0.64, 800, 190, 140, 0x16222a);
    SplittableRandom random = c.stream("pulse");
    double y = 870;
    for (int i = 0; i < 17; i++) {
      double next = 870 + (i % 5 == 2 ? -46 : i % 5 == 3 ? 30 : 4 * random.nextDouble());
      c.line(c.w() * 0.64 + 10 + i * 10, y, c.w() * 0.64 + 20 + i * 10, next, 4, 0x4affa0, 0.95);
      y = next;
    }
    c.glow(c.w() * 0.64 + 95, 870, 180, 0x4affa0, c.hour(8, 16, 26) / 100.0);
  }

  static void cafe(Canvas c) {
    RoomArt.shell(c, tone(c, 0x8a5f44, 0x5c6a5c, 0x9a7a5c), 0x6a4630);
    RoomArt.boards(c);
    RoomArt.window(c, c.w() * 0.05, 330, c.w() * 0.52, 700, 3);
    for (int row = 0; row < 3; row++) {
      double y = 520 + row * 170;
      c.rect(c.w() * 0.64, y, c.w() * 0.4, 18, RoomArt.lit(c, 0x4a2c1c));
      SplittableRandom random = c.stream("cups" + row);
      for (double x = c.w() * 0.66; x < c.w(); x += 58) {
        int rgb =
            RoomArt.lit(c, new int[] {0xf0e6d4, 0xc8684a, 0x6a9a8a, 0xd8b060}[random.nextInt(4)]);
        double tall = 40 + 50 * random.nextDouble();
        c.round(x, y - tall, 38, tall, 12, rgb);
      }
    }
    int bar = RoomArt.lit(c, 0x5c3826);
    c.fall(c.w() * 0.6, 1080, c.w() * 0.42, 330, bar, Colour.darker(bar, 0.4));
    c.rect(c.w() * 0.58, 1056, c.w() * 0.46, 30, Colour.lighter(bar, 0.3));
    round(c, c.w() * 0.24, 1260, 190);
    for (double part : new double[] {0.2, 0.5, 0.8}) {
      RoomArt.pendant(c, c.w() * part, 330 + 50 * Math.sin(part * 9), 0x2f3a3c);
    }
  }

  private static void round(Canvas c, double x, double y, double r) {
    int wood = RoomArt.lit(c, 0x7a4c30);
    c.rect(x - 10, y, 20, 240, 0x1c1418);
    c.oval(x, y + 242, r * 0.5, 18, 0x1c1418, 1);
    c.oval(x, y + 10, r, 40, Colour.darker(wood, 0.4), 1);
    c.oval(x, y, r, 38, Colour.lighter(wood, 0.12), 1);
    c.round(x - 30, y - 52, 56, 50, 18, RoomArt.lit(c, 0xf4efe6));
    c.oval(x - 2, y - 50, 26, 8, 0x4a2c1c, 1);
  }

  static void restaurant(Canvas c) {
    RoomArt.shell(c, tone(c, 0x6a2430, 0x2f3f4a, 0x5c4434), 0x3c2a28);
    RoomArt.window(c, c.w() * 0.2, 300, c.w() * 0.6, 640, 4);
    RoomArt.curtains(c, c.w() * 0.2, 300, c.w() * 0.6, 760, 0x8a2434);
    RoomArt.chandelier(c, c.w() / 2, 250);
    for (double part : new double[] {0.14, 0.86}) {
      double x = c.w() * part;
      int cloth = RoomArt.lit(c, 0xf2ebe0);
      c.shape(
          Colour.darker(cloth, 0.16),
          1,
          x - 190,
          1270,
          x + 190,
          1270,
          x + 210,
          1520,
          x - 210,
          1520);
      c.oval(x, 1270, 192, 44, cloth, 1);
      c.rect(x - 5, 1160, 10, 100, 0xd8c490);
      c.glow(x, 1140, 150, 0xffc060, 0.8);
      c.oval(x, 1146, 6, 16, 0xfff2c0, 1);
      c.oval(x + 90, 1262, 44, 12, 0xffffff, 0.9);
    }
  }
}
