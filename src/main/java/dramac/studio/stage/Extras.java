package dramac.studio.stage;

import dramac.studio.stage.Emotion.Mouth;
import dramac.studio.stage.HeadArt.Eyes;
import dramac.studio.stage.Recipe.Crowd;
import dramac.studio.stage.Recipe.Person;
import dramac.studio.stage.Recipe.Voice;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Nameless people in the set: two rows, or a loose group; darker with depth.
final class Extras {
  private static final double SCALE = 0.36;

  private final Figures figures;
  private final Recipe recipe;

  Extras(Figures figures, Recipe recipe) {
    this.figures = figures;
    this.recipe = recipe;
  }

  void draw(Canvas c) {
    Crowd crowd = recipe.place().crowd();
    if (crowd == Crowd.NONE) {
      return;
    }
    List<BufferedImage> bodies = bodies(crowd);
    SplittableRandom random = c.stream("extras");
    if (crowd == Crowd.ROWS) {
      for (int depth = 0; depth < 5; depth++) {
        for (int side = -1; side <= 1; side += 2) {
          double near = 0.62 + 0.14 * depth;
          double x = c.w() / 2 + side * (150 + 96 * depth) * near * 1.15;
          person(
              c,
              bodies.get((depth + (side > 0 ? 2 : 0)) % bodies.size()),
              x,
              1330 + 62 * depth,
              near);
        }
      }
    } else {
      for (int i = 0; i < 7; i++) {
        double near = 0.62 + 0.05 * i;
        double x = c.w() * (0.04 + 0.92 * ((i * 3) % 7 + 0.3 * random.nextDouble()) / 6.3);
        person(c, bodies.get(i % bodies.size()), x, 1335 + 22 * i, near);
      }
    }
  }

  private static void person(Canvas c, BufferedImage body, double x, double foot, double near) {
    double w = body.getWidth() * near;
    double h = body.getHeight() * near;
    c.oval(x, foot, w * 0.3, 14 * near, 0x000008, 0.35);
    Graphics2D g = c.g();
    g.drawImage(body, (int) (x - w / 2), (int) (foot - h), (int) w, (int) h, null);
  }

  private List<BufferedImage> bodies(Crowd crowd) {
    List<BufferedImage> bodies = new ArrayList<>();
    String[] looks =
        crowd == Crowd.ROWS
            ? new String[] {"black suit", "black suit", "black dress", "charcoal suit"}
            : new String[] {"grey coat", "navy jacket", "brown coat", "white shirt"};
    for (int i = 0; i < looks.length; i++) {
      String name = (i % 2 == 0 ? "man " : "woman ") + i + recipe.place().locks();
      Features features = Casting.features(name, "", looks[i], Optional.empty());
      Outfit outfit = Wardrobe.outfit(name, looks[i], features.presence(), Optional.empty());
      bodies.add(figure(new Person(name, features, outfit, Emotion.CALM, Voice.SILENT)));
    }
    return bodies;
  }

  private BufferedImage figure(Person person) {
    Rectangle2D all = new Rectangle2D.Double(64, 60, 640, 1800);
    BufferedImage image = figures.body(person, all, SCALE);
    Graphics2D g = Brush.on(image);
    g.drawImage(figures.head(person, Mouth.REST, Eyes.OPEN, all, SCALE), 0, 0, null);
    g.setComposite(AlphaComposite.SrcAtop);
    g.setPaint(Colour.of(recipe.place().hour() == Recipe.Hour.DAY ? 0x2a3348 : 0x0b0d26, 0.62));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.dispose();
    return image;
  }
}
