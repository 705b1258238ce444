package dramac.studio.stage;

import dramac.studio.stage.Recipe.Accent;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.SplittableRandom;

/// Sudden things: a white flash of two frames, lines of speed around an angry face.
final class Accents {
  private Accents() {}

  /// What the camera still moves.
  static void before(Recipe recipe, Filtergraph graph) throws IOException {
    if (recipe.accents().contains(Accent.SPEED_LINES)) {
      for (int turn = 0; turn < 2; turn++) {
        int now = turn;
        graph.over(
            new Layer(lines(recipe, turn), 0, 0),
            "0",
            "0",
            Expressions.at(recipe.frames(), n -> n / 3 % 2 == now));
      }
    }
  }

  /// What covers the finished frame.
  static void after(Recipe recipe, Filtergraph graph) {
    if (recipe.accents().contains(Accent.FLASH)) {
      graph.filter("drawbox=color=white@0.5:t=fill:enable='lt(n,2)'");
    }
  }

  private static BufferedImage lines(Recipe recipe, int turn) {
    int w = recipe.width();
    int h = recipe.height();
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    Canvas c = new Canvas(g, w, recipe.place(), recipe.seed());
    SplittableRandom random = Seeds.stream(recipe.seed(), "speed lines " + turn);
    double far = Math.hypot(w, h) * 0.62;
    for (int i = 0; i < 110; i++) {
      double angle = 6.2832 * random.nextDouble();
      double near = far * (0.66 + 0.2 * random.nextDouble());
      double half = 0.003 + 0.007 * random.nextDouble();
      double mx = w / 2.0;
      double my = h * 0.48;
      c.shape(
          0xffffff,
          0.17,
          mx + near * Math.cos(angle),
          my + near * Math.sin(angle),
          mx + far * Math.cos(angle - half),
          my + far * Math.sin(angle - half),
          mx + far * Math.cos(angle + half),
          my + far * Math.sin(angle + half));
    }
    g.dispose();
    return image;
  }
}
