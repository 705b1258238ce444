package dramac.studio.stage;

import static dramac.studio.stage.Expressions.format;

import dramac.studio.stage.Recipe.Accent;
import dramac.studio.stage.Recipe.Hour;
import dramac.studio.stage.Recipe.Weather;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.SplittableRandom;

/// Rain, snow, petals, embers and dust: one tall picture that repeats downwards, and a window
/// that runs over it. Nothing is decoded per frame.
final class Particles {
  /// What is in the air.
  private enum Kind {
    RAIN(1900, 150),
    SNOW(210, 110),
    PETALS(170, 34),
    EMBERS(-230, 40),
    DUST(-26, 40);

    /// Units of 1080 wide a second, downwards.
    final double speed;

    final int count;

    Kind(double speed, int count) {
      this.speed = speed;
      this.count = count;
    }
  }

  private Particles() {}

  static void fall(Recipe recipe, Filtergraph graph) throws IOException {
    if (!Quality.of(recipe).particles()) {
      return;
    }
    Kind kind = kind(recipe);
    int h = recipe.height();
    int tall = Camera.even(h * (kind == Kind.RAIN ? 1.5 : 1.0));
    Layer layer = new Layer(draw(recipe, kind, tall), 0, 0);
    double speed = kind.speed * Layout.unit(recipe);
    String y =
        speed > 0
            ? format("%d-mod(t*%.1f,%d)", tall, speed, tall)
            : format("mod(t*%.1f,%d)", -speed, tall);
    String sway =
        kind == Kind.RAIN
            ? format("%d", margin(recipe))
            : format("%d*(1+0.9*sin(0.8*t))", margin(recipe));
    graph.window(layer, sway, y);
  }

  private static int margin(Recipe recipe) {
    return Camera.even(recipe.width() * 0.03);
  }

  private static Kind kind(Recipe recipe) {
    boolean outside = recipe.place().kind().outside();
    if (recipe.accents().contains(Accent.EMBERS)) {
      return Kind.EMBERS;
    }
    if (recipe.accents().contains(Accent.PETALS)) {
      return Kind.PETALS;
    }
    if (outside && recipe.place().weather() == Weather.RAIN) {
      return Kind.RAIN;
    }
    return outside && recipe.place().weather() == Weather.SNOW ? Kind.SNOW : Kind.DUST;
  }

  /// The picture holds its first screen again below its period, so the window never meets an
  /// edge.
  private static BufferedImage draw(Recipe recipe, Kind kind, int period) {
    int w = recipe.width() + 4 * margin(recipe);
    BufferedImage image =
        new BufferedImage(w, period + recipe.height(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    double u = Layout.unit(recipe);
    Canvas c = new Canvas(g, w, recipe.place(), recipe.seed());
    SplittableRandom random = Seeds.stream(recipe.seed(), "particles " + kind);
    double more = (double) period / recipe.height() * recipe.width() / (u * 1080);
    for (int i = 0; i < kind.count * more; i++) {
      double x = w * random.nextDouble();
      double y = period * random.nextDouble();
      double near = random.nextDouble();
      double turn = random.nextDouble();
      for (int again = -1; again <= 1; again++) {
        one(c, kind, recipe.place().hour(), x, y + again * (double) period, near, turn, u);
      }
    }
    g.dispose();
    return image;
  }

  private static void one(
      Canvas c, Kind kind, Hour hour, double x, double y, double near, double turn, double u) {
    switch (kind) {
      case RAIN -> {
        double tall = (38 + 50 * near) * u;
        c.line(
            x, y, x - tall * 0.12, y + tall, (1.2 + 1.8 * near) * u, 0xdce8ff, 0.12 + 0.2 * near);
      }
      case SNOW -> {
        double r = (3 + 7 * near * near) * u;
        c.oval(x, y, r, r, 0xffffff, 0.35 + 0.5 * turn);
      }
      case PETALS -> {
        double r = (9 + 10 * near) * u;
        c.oval(x, y, r, r * (0.35 + 0.4 * turn), turn > 0.5 ? 0xffb8c8 : 0xff94ac, 0.85);
      }
      case EMBERS -> {
        double r = (2.5 + 4 * near) * u;
        c.glow(x, y, r * 4, 0xff7a2a, 0.4);
        c.oval(x, y, r, r, 0xffd08a, 0.9);
      }
      case DUST -> {
        double r = (1.5 + 3 * near) * u;
        c.oval(x, y, r, r, hour == Hour.DAY ? 0xffffff : 0xffe4b8, 0.1 + 0.25 * turn);
      }
    }
  }
}
