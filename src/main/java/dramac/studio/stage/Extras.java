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
  private static final int TOP = 60;
  private static final int HIP = 1150;

  /// What is left of the height of a bowing trunk.
  private static final double BENT = 0.62;

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
    if (crowd != Crowd.FEW) {
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

  /// Silhouettes behind people; faces when the crowd is all there is.
  private double near() {
    return recipe.people().isEmpty() ? 0.24 : 0.58;
  }

  private static void person(Canvas c, BufferedImage body, double x, double foot, double near) {
    double w = body.getWidth() * near;
    double h = body.getHeight() * near;
    c.oval(x, foot, w * 0.3, 14 * near, 0x000008, 0.35);
    Graphics2D g = c.g();
    g.drawImage(body, (int) (x - w / 2), (int) (foot - h), (int) w, (int) h, null);
  }

  /// Men at even places, women at odd ones.
  static String[] looks(Crowd crowd) {
    return switch (crowd) {
      case ROWS, BOWING ->
          new String[] {"black suit", "black dress", "charcoal suit", "charcoal suit"};
      case GUESTS ->
          new String[] {"black tuxedo", "emerald gown", "white tuxedo", "purple gown, pearls"};
      case NONE, FEW -> new String[] {"grey coat", "red dress", "brown coat", "white shirt"};
    };
  }

  private List<BufferedImage> bodies(Crowd crowd) {
    List<BufferedImage> bodies = new ArrayList<>();
    String[] looks = looks(crowd);
    for (int i = 0; i < looks.length; i++) {
      String name = (i % 2 == 0 ? "man " : "woman ") + i + recipe.place().locks();
      Features features = Casting.features(name, "", looks[i], Optional.empty());
      Outfit outfit = Wardrobe.outfit(name, looks[i], features.presence(), Optional.empty());
      bodies.add(figure(new Person(name, features, outfit, Emotion.CALM, Voice.SILENT)));
    }
    return bodies;
  }

  /// A body bent forward at the hip, seen from the front: the trunk is foreshortened.
  private static BufferedImage bent(BufferedImage body) {
    BufferedImage image =
        new BufferedImage(body.getWidth(), body.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    int hip = (int) ((HIP - TOP) * SCALE);
    int w = body.getWidth();
    g.drawImage(body, 0, hip, w, body.getHeight(), 0, hip, w, body.getHeight(), null);
    g.drawImage(body, 0, (int) (hip * (1 - BENT)), w, hip + 2, 0, 0, w, hip + 2, null);
    g.dispose();
    return image;
  }

  private BufferedImage figure(Person person) {
    Rectangle2D all = new Rectangle2D.Double(64, TOP, 640, 1800);
    boolean bows = recipe.place().crowd() == Crowd.BOWING;
    BufferedImage image = figures.body(person, all, SCALE);
    Graphics2D g;
    if (bows) {
      image = bent(image);
      g = Brush.on(image);
      BufferedImage head = figures.head(person, Mouth.REST, Eyes.CLOSED, all, SCALE);
      int drop = (int) ((HIP - Figures.CHIN) * (1 - BENT) * SCALE + 120 * SCALE);
      g.drawImage(head, 0, drop, image.getWidth(), (int) (head.getHeight() * 0.94), null);
    } else {
      g = Brush.on(image);
      g.drawImage(figures.head(person, Mouth.REST, Eyes.OPEN, all, SCALE), 0, 0, null);
    }
    g.setComposite(AlphaComposite.SrcAtop);
    g.setPaint(Colour.of(recipe.place().hour() == Recipe.Hour.DAY ? 0x2a3348 : 0x0b0d26, near()));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.dispose();
    return image;
  }
}
