package dramac.studio.stage;

import dramac.studio.stage.Recipe.Hour;
import dramac.studio.stage.Recipe.Weather;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/// Skies by hour and weather, and the city that stands before them.
final class SkyArt {
  private SkyArt() {}

  static void sky(Canvas c, double x, double y, double width, double height) {
    int[] day = {0x4f9be0, 0x9fd0f2, 0xe6f3f8};
    int[] dusk = {0x372c6c, 0xc8587a, 0xffb27a};
    int[] night = {0x090d2c, 0x20265e, 0x4b3f86};
    int[] rgb =
        switch (c.place().hour()) {
          case DAY -> day;
          case DUSK -> dusk;
          case NIGHT -> night;
        };
    Color[] colours = new Color[3];
    for (int i = 0; i < 3; i++) {
      boolean dull = c.place().weather() != Weather.CLEAR;
      colours[i] =
          Colour.of(dull ? Colour.mix(rgb[i], c.hour(0xa8b4c0, 0x7a6a86, 0x1a2044), 0.55) : rgb[i]);
    }
    c.g()
        .setPaint(
            new LinearGradientPaint(
                0f, (float) y, 0f, (float) (y + height), new float[] {0f, 0.6f, 1f}, colours));
    c.g().fill(new Rectangle2D.Double(x, y, width, height));
    lights(c, x, y, width, height);
  }

  private static void lights(Canvas c, double x, double y, double width, double height) {
    SplittableRandom random = c.stream("sky");
    double cx = x + width * (0.66 + 0.16 * random.nextDouble());
    double cy = y + height * 0.24;
    double r = Math.min(width, height) * 0.075;
    boolean clear = c.place().weather() == Weather.CLEAR;
    if (c.place().hour() == Hour.NIGHT) {
      for (int i = 0; i < 90 && clear; i++) {
        double far = random.nextDouble();
        c.oval(
            x + width * random.nextDouble(),
            y + height * 0.7 * far,
            2.2,
            2.2,
            0xffffff,
            0.2 + 0.6 * random.nextDouble());
      }
      c.glow(cx, cy, r * 4.6, 0xcfd4ff, clear ? 0.45 : 0.3);
      c.oval(cx, cy, r, r, 0xf2ecd8, clear ? 1 : 0.75);
      c.oval(cx - r * 0.3, cy - r * 0.2, r * 0.2, r * 0.2, 0xd8d0ba, 0.7);
      c.oval(cx + r * 0.3, cy + r * 0.3, r * 0.26, r * 0.26, 0xd8d0ba, 0.6);
    } else if (c.place().hour() == Hour.DUSK) {
      c.glow(cx, y + height * 0.66, r * 7, 0xffd08a, 0.75);
      c.oval(cx, y + height * 0.66, r * 1.25, r * 1.25, 0xffe9bd, clear ? 0.95 : 0.5);
    } else if (clear) {
      c.glow(cx, cy, r * 5, 0xfff7d8, 0.8);
    }
    for (int i = 0; i < 7; i++) {
      double px = x + width * random.nextDouble();
      double py = y + height * (0.08 + 0.5 * random.nextDouble());
      double size = width * (0.05 + 0.06 * random.nextDouble());
      int rgb = c.hour(0xffffff, 0xffc7a4, 0x3c4380);
      Area cloud = new Area();
      for (int j = 0; j < 5; j++) {
        double cloudX = px + (j - 2) * size * 0.7;
        double cloudY = py - (j % 2) * size * 0.22;
        cloud.add(
            new Area(
                new Ellipse2D.Double(
                    cloudX - size * 0.8, cloudY - size * 0.26, size * 1.6, size * 0.52)));
      }
      c.g().setPaint(Colour.of(rgb, c.hour(60, 42, 34) / 100.0));
      c.g().fill(cloud);
    }
  }

  /// Three depths of houses up to the horizon at `ground`; nearer ones are darker, with lit
  /// windows.
  static void skyline(Canvas c, double x, double width, double ground, double tallest) {
    int haze = c.hour(0xbcd2e4, 0xd8848a, 0x4a4488);
    int near = c.hour(0x5c7590, 0x4a2f58, 0x131a3e);
    for (int depth = 0; depth < 3; depth++) {
      SplittableRandom random = c.stream("skyline " + depth);
      double t = (depth + 1) / 3.0;
      double at = x - 40;
      while (at < x + width) {
        double wide = 90 + 110 * random.nextDouble();
        double tall = tallest * (1.05 - 0.27 * depth) * (0.5 + 0.5 * random.nextDouble());
        int wall = Colour.mix(haze, near, 0.25 + 0.7 * t);
        house(
            c,
            at,
            ground - tall,
            wide,
            tall,
            Colour.lighter(wall, 0.05 * random.nextDouble()),
            t,
            random);
        at += wide + 14 * random.nextDouble() * (3 - depth);
      }
      c.fade(x, ground - tallest, width, tallest, haze, 0, 0.22 * (1 - t) + 0.05);
    }
  }

  private static void house(
      Canvas c,
      double x,
      double y,
      double wide,
      double tall,
      int wall,
      double t,
      SplittableRandom random) {
    c.fall(x, y, wide, tall, Colour.lighter(wall, 0.07), Colour.darker(wall, 0.18));
    c.haze(x + wide * 0.8, y, wide * 0.2, tall, 0x04041a, 0.16);
    if (random.nextInt(4) == 0) {
      c.line(x + wide / 2, y, x + wide / 2, y - 60, 4, wall, 1);
      c.oval(x + wide / 2, y - 62, 5, 5, 0xff4a4a, c.night() ? 0.95 : 0.3);
    }
    double step = 26 + 8 * random.nextDouble();
    for (double wy = y + 22; wy < y + tall - 20; wy += step * 1.25) {
      for (double wx = x + 12; wx < x + wide - 20; wx += step) {
        int chance = random.nextInt(10);
        boolean lit = c.hour(0, 3, 4) > chance;
        int rgb =
            lit
                ? (chance % 3 == 0 ? 0xbfe0ff : chance % 3 == 1 ? 0xffd98c : 0xffb45c)
                : Colour.lighter(wall, 0.12);
        c.haze(wx, wy, step * 0.42, step * 0.56, rgb, lit ? 0.25 + 0.65 * t : 0.4);
      }
    }
  }

  /// Blank neon signs on the fronts: light without letters.
  static void neon(Canvas c, double ground, double height) {
    SplittableRandom random = c.stream("neon");
    int[] colours = {0xff4d8d, 0x3fd0ff, 0xa85cff, 0xffb13d, 0x47ffc4};
    double strength = c.night() ? 1 : c.place().hour() == Hour.DUSK ? 0.7 : 0.25;
    for (int i = 0; i < 7; i++) {
      int rgb = colours[(i + random.nextInt(2)) % colours.length];
      double x = c.w() * (0.03 + 0.135 * i) + 20 * random.nextDouble();
      double tall = height * (0.16 + 0.3 * random.nextDouble());
      double wide = 30 + 34 * random.nextDouble();
      double y = ground - 140 - tall - 180 * random.nextDouble();
      c.glow(x + wide / 2, y + tall / 2, tall * 0.9, rgb, 0.4 * strength);
      c.g().setPaint(Colour.of(rgb, 0.25 + 0.65 * strength));
      c.g().fill(new java.awt.geom.RoundRectangle2D.Double(x, y, wide, tall, 14, 14));
      c.haze(x + wide * 0.3, y + 14, wide * 0.4, tall - 28, 0xffffff, 0.5 * strength);
    }
  }
}
