package dramac.studio.stage;

/// Places one passes through or is judged in, and the inside of a car.
final class HallSets {
  private HallSets() {}

  static void courtroom(Canvas c) {
    RoomArt.shell(c, 0x8a6a4c, 0x5c4030);
    int wood = RoomArt.lit(c, 0x6a4024);
    for (int i = 0; i < 6; i++) {
      double x = c.w() * i / 6 + 14;
      c.fall(x, 180, c.w() / 6 - 28, 860, Colour.lighter(wood, 0.1), Colour.darker(wood, 0.18));
      c.haze(x + 18, 210, c.w() / 6 - 64, 800, 0x140806, 0.16);
    }
    c.oval(c.w() / 2, 420, 120, 120, RoomArt.lit(c, 0xc89a3c), 1);
    c.oval(c.w() / 2, 420, 92, 92, RoomArt.lit(c, 0x9a2a24), 1);
    c.line(c.w() / 2, 350, c.w() / 2, 480, 10, 0xe8cf8a, 1);
    c.line(c.w() / 2 - 56, 384, c.w() / 2 + 56, 384, 8, 0xe8cf8a, 1);
    c.oval(c.w() / 2 - 56, 430, 28, 12, 0xe8cf8a, 1);
    c.oval(c.w() / 2 + 56, 430, 28, 12, 0xe8cf8a, 1);
    c.fall(
        c.w() * 0.16,
        930,
        c.w() * 0.68,
        420,
        Colour.lighter(wood, 0.06),
        Colour.darker(wood, 0.35));
    c.rect(c.w() * 0.13, 900, c.w() * 0.74, 40, Colour.lighter(wood, 0.2));
    c.rect(0, 1330, c.w(), 24, Colour.lighter(wood, 0.16));
    for (double x = 14; x < c.w(); x += 62) {
      c.rect(x, 1350, 18, 150, wood);
    }
    c.glow(c.w() / 2, 200, 700, 0xfff0d0, 0.25);
  }

  static void corridor(Canvas c) {
    passage(c, RoomArt.lit(c, RoomSets.tone(c, 0xc4c8cc, 0xd0c8ba, 0xb4bcc4)), 0x6a4a3a);
  }

  /// White, with pale doors and a rail along the walls.
  static void wardCorridor(Canvas c) {
    passage(c, Colour.mix(RoomArt.lit(c, 0xe6f0f2), 0xe6f0f2, 0.45), 0xa8c4c8);
    double left = c.w() * 0.34;
    double right = c.w() * 0.66;
    c.shape(0x7fb0b4, 0.75, 0, 1180, left, 930, left, 950, 0, 1224);
    c.shape(0x7fb0b4, 0.75, c.w(), 1180, right, 930, right, 950, c.w(), 1224);
    c.fade(left, 560, right - left, 620, 0x10182c, 0.5, 0.35);
    c.glow(c.w() / 2, 640, 330, 0xfff6d8, 0.8);
    c.oval(c.w() / 2, 600, 46, 16, 0xfffdf0, 1);
    c.shape(0xffffff, 0.16, left, 1180, right, 1180, c.w() * 0.8, 1920, c.w() * 0.2, 1920);
  }

  static void ballroom(Canvas c) {
    RoomArt.shell(c, 0x7a4a3c, 0x4a2028);
    int wall = RoomArt.lit(c, 0x8a5a44);
    for (int i = 0; i < 5; i++) {
      double x = c.w() * i / 5 + 24;
      c.fall(x, 260, c.w() / 5 - 48, 800, Colour.lighter(wall, 0.14), Colour.darker(wall, 0.22));
      c.glow(x + c.w() / 10 - 24, 620, 170, 0xffd890, 0.5);
      c.oval(x + c.w() / 10 - 24, 620, 12, 30, 0xfff2cc, 0.95);
    }
    c.rect(0, 236, c.w(), 16, RoomArt.lit(c, 0xd8a850));
    c.rect(0, 1076, c.w(), 16, RoomArt.lit(c, 0xd8a850));
    c.fall(0, 1180, c.w(), 740, RoomArt.lit(c, 0x6a4038), RoomArt.lit(c, 0x2a1620));
    c.shape(
        RoomArt.lit(c, 0xb02030),
        1,
        c.w() * 0.42,
        1180,
        c.w() * 0.58,
        1180,
        c.w() * 0.8,
        1920,
        c.w() * 0.2,
        1920);
    for (double part : new double[] {0.13, 0.87, 0.3, 0.7}) {
      banquetTable(c, c.w() * part, part > 0.2 && part < 0.8 ? 1190 : 1290);
    }
    RoomArt.chandelier(c, c.w() / 2, 330);
    RoomArt.chandelier(c, c.w() * 0.14, 220);
    RoomArt.chandelier(c, c.w() * 0.86, 220);
  }

  private static void banquetTable(Canvas c, double x, double y) {
    double wide = y > 1250 ? 170 : 110;
    int linen = RoomArt.lit(c, 0xf0e6dc);
    c.shape(
        Colour.darker(linen, 0.2),
        1,
        x - wide,
        y,
        x + wide,
        y,
        x + wide * 0.86,
        y + wide,
        x - wide * 0.86,
        y + wide);
    c.oval(x, y, wide, wide * 0.2, linen, 1);
    c.oval(x, y - 34, 26, 30, 0xd84860, 0.9);
    c.oval(x - wide * 0.5, y - 20, 7, 20, 0xfff0c8, 0.95);
    c.oval(x + wide * 0.5, y - 20, 7, 20, 0xfff0c8, 0.95);
    c.glow(x, y - 20, wide, 0xffd890, 0.35);
  }

  private static void passage(Canvas c, int wall, int door) {
    double left = c.w() * 0.34;
    double right = c.w() * 0.66;
    c.rect(0, 0, c.w(), Canvas.H, wall);
    c.shape(Colour.darker(wall, 0.12), 1, 0, 0, left, 560, left, 1180, 0, 1720);
    c.shape(Colour.darker(wall, 0.2), 1, c.w(), 0, right, 560, right, 1180, c.w(), 1720);
    c.shape(Colour.lighter(wall, 0.3), 1, 0, 0, c.w(), 0, right, 560, left, 560);
    c.shape(
        RoomArt.lit(c, 0x6a7078),
        1,
        0,
        1720,
        left,
        1180,
        right,
        1180,
        c.w(),
        1720,
        c.w(),
        1920,
        0,
        1920);
    c.fall(
        left,
        560,
        right - left,
        620,
        c.hour(0xeaf4fa, 0xffc890, 0x3a4a8a),
        c.hour(0xc0d0d8, 0xd88a6a, 0x1c2450));
    for (int i = 0; i < 4; i++) {
      double t = i / 4.0;
      double y = 60 + 460 * t;
      double wide = (1 - t) * 200 + 40;
      c.oval(c.w() / 2, y, wide, 14 - 9 * t, 0xfffbe8, 0.95);
      c.glow(c.w() / 2, y, wide * 1.6, 0xfff2d0, 0.3);
      double x = left * t * 0.9;
      c.shape(
          RoomArt.lit(c, door),
          1,
          x + 30,
          470 + 160 * t,
          x + 92 - 30 * t,
          520 + 130 * t,
          x + 92 - 30 * t,
          1600 - 440 * t,
          x + 30,
          1660 - 470 * t);
      double m = c.w() - x;
      c.shape(
          RoomArt.lit(c, door),
          1,
          m - 30,
          470 + 160 * t,
          m - 92 + 30 * t,
          520 + 130 * t,
          m - 92 + 30 * t,
          1600 - 440 * t,
          m - 30,
          1660 - 470 * t);
    }
    c.fade(0, 1180, c.w(), 740, 0xffffff, 0.12, 0);
  }

  static void lift(Canvas c) {
    c.fall(0, 0, c.w(), Canvas.H, RoomArt.lit(c, 0x9aa0aa), RoomArt.lit(c, 0x5c626c));
    for (int i = 0; i < 7; i++) {
      c.fade(c.w() * i / 7, 0, c.w() / 14, Canvas.H, 0xffffff, 0.16, 0.04);
    }
    c.rect(c.w() / 2 - 4, 240, 8, 1240, 0x1c1e26);
    c.rect(c.w() * 0.1, 220, c.w() * 0.8, 24, 0x3a3e48);
    c.rect(c.w() * 0.1 - 20, 220, 20, 1280, 0x3a3e48);
    c.rect(c.w() * 0.9, 220, 20, 1280, 0x3a3e48);
    c.round(c.w() * 0.93, 860, 60, 250, 18, 0x23252e);
    for (int i = 0; i < 6; i++) {
      c.oval(c.w() * 0.93 + 30, 890 + i * 38, 12, 12, i == 2 ? 0xffc46a : 0xc8ccd4, 1);
    }
    c.rect(0, 1080, c.w(), 16, 0xc8a868);
    c.fall(0, 1500, c.w(), 420, RoomArt.lit(c, 0x4a4038), 0x100c12);
    c.glow(c.w() / 2, 40, 900, 0xfff4d8, 0.5);
    c.round(c.w() / 2 - 90, 130, 180, 64, 14, 0x14161e);
    c.shape(0xff6a4a, 1, c.w() / 2 - 16, 174, c.w() / 2 + 16, 174, c.w() / 2, 148);
  }

  static void car(Canvas c) {
    SkyArt.sky(c, 0, 0, c.w(), 1100);
    SkyArt.skyline(c, 0, c.w(), 1120, 560);
    SkyArt.neon(c, 1120, 600);
    int trim = 0x17171f;
    c.rect(0, 0, c.w(), 330, trim);
    c.shape(trim, 1, 0, 300, 130, 300, 30, 1130, 0, 1130);
    c.shape(trim, 1, c.w(), 300, c.w() - 130, 300, c.w() - 30, 1130, c.w(), 1130);
    c.rect(c.w() / 2 - 150, 360, 300, 84, 0x0d0d14);
    c.fall(c.w() / 2 - 138, 370, 276, 64, 0x5c6a8a, 0x2a3048);
    int seat = RoomArt.lit(c, RoomSets.tone(c, 0x6a4630, 0x3a3a44, 0x8a7a66));
    for (double part : new double[] {0.2, 0.8}) {
      c.round(c.w() * part - 130, 800, 260, 200, 90, Colour.lighter(seat, 0.06));
      c.round(c.w() * part - 240, 960, 480, 900, 130, seat);
      c.round(c.w() * part - 160, 1020, 320, 800, 90, Colour.lighter(seat, 0.1));
    }
    c.fall(0, 1560, c.w(), 360, 0x14131a, 0x08080e);
    c.fade(0, 330, c.w(), 300, 0x04040c, 0.5, 0);
  }
}
