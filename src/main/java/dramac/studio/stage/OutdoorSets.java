package dramac.studio.stage;

import java.util.SplittableRandom;

/// Places under the sky.
final class OutdoorSets {
  static final double GROUND = 1290;

  private OutdoorSets() {}

  static void city(Canvas c) {
    SkyArt.sky(c, 0, 0, c.w(), 1500);
    SkyArt.skyline(c, 0, c.w(), 1420, 900);
    c.fall(
        0,
        1420,
        c.w(),
        500,
        c.hour(0x8fa0ae, 0x5a4260, 0x161a3c),
        c.hour(0x66747e, 0x32243e, 0x0a0c20));
    river(c, 1440);
  }

  private static void river(Canvas c, double top) {
    SplittableRandom random = c.stream("river");
    for (int i = 0; i < 90; i++) {
      double y = top + 460 * Math.pow(random.nextDouble(), 1.4);
      double long1 = 20 + 120 * random.nextDouble() * (0.4 + (y - top) / 460);
      int rgb =
          i % 3 == 0 ? c.hour(0xffffff, 0xffc890, 0xffd08a) : c.hour(0xd8ecff, 0xff9aa8, 0x7fa8ff);
      double x = c.w() * random.nextDouble();
      c.line(x, y, x + long1, y, 3, rgb, 0.28);
    }
  }

  static void plaza(Canvas c) {
    SkyArt.sky(c, 0, 0, c.w(), GROUND);
    SkyArt.skyline(c, 0, c.w(), GROUND, 1000);
    tower(c);
    SkyArt.neon(c, GROUND, 900);
    paving(c, c.hour(0xb4bcc4, 0x7a5c74, 0x20264a), c.hour(0x7e8890, 0x3a2a44, 0x0c0e24));
    lamps(c, 0.08, 0.92);
  }

  /// The glass front the plaza belongs to.
  private static void tower(Canvas c) {
    double x = c.w() / 2 - 250;
    c.fall(
        x,
        240,
        500,
        GROUND - 240,
        c.hour(0x8fb2cc, 0x7a4a72, 0x263066),
        c.hour(0x5c7c96, 0x4a3058, 0x161c44));
    for (int i = 0; i <= 10; i++) {
      c.line(x + 50 * i, 240, x + 50 * i, GROUND, 2, 0xffffff, 0.1);
    }
    SplittableRandom random = c.stream("tower");
    for (double y = 262; y < GROUND - 240; y += 46) {
      for (int i = 0; i < 10; i++) {
        if (random.nextInt(10) < c.hour(1, 3, 5)) {
          c.haze(
              x + 50 * i + 5,
              y,
              40,
              32,
              random.nextInt(3) == 0 ? 0xcfe6ff : 0xffd590,
              c.hour(20, 45, 55) / 100.0);
        }
      }
    }
    c.rect(x - 30, GROUND - 210, 560, 26, c.hour(0x4a5866, 0x3a2844, 0x10142e));
    c.fall(
        x + 60,
        GROUND - 184,
        380,
        184,
        c.hour(0xe8f2f8, 0xffc890, 0xffd9a0),
        c.hour(0xb8ccd8, 0xd88a6a, 0xd89a5c));
    c.glow(c.w() / 2, GROUND - 90, 420, 0xffd9a0, c.hour(0, 30, 42) / 100.0);
    for (int i = 0; i <= 4; i++) {
      c.rect(x + 58 + 95 * i, GROUND - 184, 8, 184, c.hour(0x4a5866, 0x3a2844, 0x1a1c34));
    }
  }

  static void paving(Canvas c, int far, int near) {
    c.fall(0, GROUND, c.w(), Canvas.H - GROUND, far, near);
    for (int i = -14; i <= 14; i++) {
      double x = c.w() / 2 + i * 60;
      c.line(x, GROUND, c.w() / 2 + i * 260, Canvas.H, 2, 0x000018, 0.2);
    }
    for (int i = 0; i < 9; i++) {
      double y = GROUND + 630 * Math.pow(i / 9.0, 1.7);
      c.line(0, y, c.w(), y, 1 + i * 0.3, 0x000018, 0.2);
    }
    if (c.wet() || c.night()) {
      puddles(c);
    }
  }

  private static void puddles(Canvas c) {
    SplittableRandom random = c.stream("puddles");
    int[] light = {0xff4d8d, 0x3fd0ff, 0xa85cff, 0xffc46a, 0xffe0b0};
    for (int i = 0; i < 34; i++) {
      double t = Math.pow(random.nextDouble(), 1.3);
      double y = GROUND + 20 + 560 * t;
      double x = c.w() * random.nextDouble();
      double strength = (c.wet() ? 0.22 : 0.1) * (c.night() ? 1.2 : 0.5);
      c.oval(x, y, 40 + 130 * t, 4 + 13 * t, light[random.nextInt(light.length)], strength);
      c.oval(x + 10, y + 2, (40 + 130 * t) * 0.6, (4 + 13 * t) * 0.5, 0xffffff, strength * 0.5);
    }
    for (int i = 0; i < 12; i++) {
      double x = c.w() * (i + 0.5) / 12;
      c.fade(x - 16, GROUND, 34, 380, light[i % light.length], c.wet() ? 0.2 : 0.1, 0);
    }
  }

  static void lamps(Canvas c, double... at) {
    for (double part : at) {
      double x = c.w() * part;
      c.rect(x - 6, 560, 12, GROUND - 530, c.hour(0x4a525c, 0x2c2038, 0x0b0d20));
      c.round(x - 26, 524, 52, 60, 24, c.hour(0xe8e4d8, 0xffd9a0, 0xfff0c8));
      c.glow(x, 556, 300, 0xffd08a, c.hour(0, 45, 55) / 100.0);
      c.oval(x, GROUND + 40, 150, 22, 0xffd08a, c.hour(0, 14, 20) / 100.0);
    }
  }

  static void street(Canvas c) {
    SkyArt.sky(c, 0, 0, c.w(), GROUND);
    SkyArt.skyline(c, c.w() * 0.25, c.w() * 0.5, GROUND, 620);
    SplittableRandom random = c.stream("street");
    for (int side = 0; side < 2; side++) {
      for (int i = 0; i < 4; i++) {
        shopfront(c, side, i, random);
      }
    }
    SkyArt.neon(c, GROUND - 120, 800);
    paving(c, c.hour(0x8a9098, 0x5a4658, 0x1c2040), c.hour(0x565c64, 0x2c2034, 0x0a0b1c));
    c.shape(
        0xffffff,
        0.16,
        c.w() / 2 - 14,
        GROUND + 30,
        c.w() / 2 + 14,
        GROUND + 30,
        c.w() / 2 + 50,
        1920,
        c.w() / 2 - 50,
        1920);
    lamps(c, 0.16, 0.84);
  }

  private static void shopfront(Canvas c, int side, int i, SplittableRandom random) {
    double reach = c.w() * (0.42 - i * 0.085);
    double top = 300 + i * 190;
    int wall =
        Colour.mix(
            c.hour(0x9a8c86, 0x5a3a54, 0x1a1e44),
            c.hour(0xc8b8a4, 0x7a4a5c, 0x2a2a5c),
            random.nextDouble());
    double x = side == 0 ? 0 : c.w() - reach;
    c.fall(
        x, top, reach, GROUND - top + i * 6, Colour.lighter(wall, 0.06), Colour.darker(wall, 0.3));
    for (double y = top + 60; y < GROUND - 260; y += 130) {
      double wx = side == 0 ? reach - 76 : c.w() - reach + 26;
      c.haze(
          wx,
          y,
          50,
          76,
          random.nextInt(3) > 0 ? c.hour(0xdfeaf2, 0xffc890, 0xffcf7a) : 0x10142c,
          0.75);
    }
    int[] awnings = {0xb8404a, 0x2f6f7a, 0xc8963a, 0x6a4a8f};
    double ax = side == 0 ? 0 : c.w() - reach;
    c.fall(
        ax + 8,
        GROUND - 190,
        reach - 16,
        180,
        c.hour(0xf4e8cc, 0xffd08a, 0xffd590),
        c.hour(0xc8b088, 0xc87a4a, 0xb8783a));
    c.rect(ax, GROUND - 232, reach, 46, awnings[(i + side) % 4]);
    for (double sx = ax; sx < ax + reach - 20; sx += 48) {
      c.haze(sx, GROUND - 232, 24, 46, 0xffffff, 0.28);
    }
  }

  static void rooftop(Canvas c) {
    SkyArt.sky(c, 0, 0, c.w(), 1500);
    SkyArt.skyline(c, 0, c.w(), 1430, 780);
    c.fall(
        0,
        1430,
        c.w(),
        490,
        c.hour(0x9aa0a6, 0x5a4458, 0x1c2042),
        c.hour(0x6a7076, 0x2c2034, 0x0a0c1e));
    int rail = c.hour(0x5a626c, 0x2c2038, 0x0d1026);
    c.rect(0, 1356, c.w(), 12, rail);
    c.rect(0, 1400, c.w(), 8, rail);
    for (double x = 10; x < c.w(); x += 54) {
      c.rect(x, 1360, 8, 100, rail);
    }
    c.fall(
        c.w() - 240,
        1130,
        200,
        330,
        c.hour(0x8a9098, 0x4a3850, 0x1a1e40),
        c.hour(0x666c74, 0x32243c, 0x0e1028));
    for (int i = 0; i < 6; i++) {
      c.rect(c.w() - 222, 1160 + i * 34, 164, 12, c.hour(0x5a626c, 0x2c2038, 0x0d1026));
    }
    if (c.wet()) {
      c.oval(c.w() * 0.32, 1690, 230, 34, 0x8fb4ff, 0.16);
      c.oval(c.w() * 0.7, 1800, 260, 40, 0xffb0d0, 0.12);
    }
  }

  static void park(Canvas c) {
    SkyArt.sky(c, 0, 0, c.w(), GROUND);
    SkyArt.skyline(c, 0, c.w(), GROUND - 40, 380);
    SplittableRandom random = c.stream("trees");
    int far = c.hour(0x6fa07a, 0x6a4a64, 0x1c3050);
    for (int i = 0; i < 16; i++) {
      double x = c.w() * (i + random.nextDouble()) / 15;
      c.oval(
          x,
          GROUND - 90 - 70 * random.nextDouble(),
          110,
          150,
          Colour.darker(far, 0.12 * random.nextDouble()),
          1);
    }
    c.fall(
        0,
        GROUND - 20,
        c.w(),
        660,
        c.hour(0x7ab060, 0x6a5c50, 0x1a3040),
        c.hour(0x3f7a3c, 0x342c34, 0x0a1620));
    c.shape(
        c.hour(0xe0d0a8, 0xb08870, 0x3a4468),
        0.9,
        c.w() * 0.5 - 40,
        GROUND - 20,
        c.w() * 0.5 + 50,
        GROUND - 20,
        c.w() * 0.86,
        1920,
        c.w() * 0.08,
        1920);
    tree(c, c.w() * 0.08, 1440, 1.25, random);
    tree(c, c.w() * 0.95, 1400, 1.1, random);
    bench(c, c.w() * 0.76, 1400);
    lamps(c, 0.26);
  }

  static void tree(Canvas c, double x, double foot, double size, SplittableRandom random) {
    int bark = c.hour(0x6b4a32, 0x3c2434, 0x14142a);
    c.shape(
        bark,
        1,
        x - 34 * size,
        foot,
        x - 16 * size,
        foot - 620 * size,
        x + 18 * size,
        foot - 620 * size,
        x + 38 * size,
        foot);
    int leaf = c.hour(0x3f8a4a, 0x8a4a5c, 0x1c4050);
    for (int i = 0; i < 26; i++) {
      double a = 6.28 * random.nextDouble();
      double r = 230 * Math.sqrt(random.nextDouble());
      int rgb = Colour.lighter(Colour.darker(leaf, 0.24), 0.24 * random.nextDouble());
      c.oval(
          x + r * Math.cos(a) * size,
          foot - 760 * size + r * 0.95 * Math.sin(a) * size,
          96 * size,
          84 * size,
          rgb,
          0.96);
    }
  }

  private static void bench(Canvas c, double x, double y) {
    int wood = c.hour(0x8a5c3a, 0x54344a, 0x202444);
    for (int i = 0; i < 3; i++) {
      c.rect(x - 150, y - 90 + i * 26, 300, 17, Colour.darker(wood, 0.1 * i));
    }
    c.rect(x - 160, y, 320, 22, wood);
    c.rect(x - 130, y + 20, 14, 80, Colour.darker(wood, 0.5));
    c.rect(x + 116, y + 20, 14, 80, Colour.darker(wood, 0.5));
  }
}
