package dramac.studio.stage;

import dramac.studio.stage.Recipe.Framing;
import dramac.studio.stage.Recipe.Person;
import dramac.studio.stage.Recipe.Voice;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where each person stands in the frame. The numbers are those of 1080 x 1920: chins stay above
/// y 1300 so that no subtitle crosses a mouth.
///
/// @param x the figure's middle line, in pixels
/// @param chin the chin's y, in pixels
/// @param scale pixels a canvas unit
record Layout(Person person, double x, double chin, double scale) {
  /// Pixels drawn beyond the frame, for breath and sway.
  private static final int MARGIN = 24;

  /// Everybody, the farthest first: speakers stand in front.
  static List<Layout> of(Recipe recipe) {
    List<Layout> places = new ArrayList<>();
    double unit = unit(recipe);
    int count = recipe.people().size();
    for (int i = 0; i < count; i++) {
      Person person = recipe.people().get(i);
      double scale = unit * scale(recipe.framing(), count);
      double front = person.voice() == Voice.SPEAKS && count > 1 ? 1.03 : 1.0;
      double tall = (person.features().height() - 170) * 1.2 * scale * 0.9;
      double chin = recipe.height() * chin(recipe.framing(), count) - tall;
      places.add(new Layout(person, recipe.width() * across(count, i), chin, scale * front));
    }
    places.sort(Comparator.comparing((Layout one) -> one.person.voice() == Voice.SPEAKS));
    return List.copyOf(places);
  }

  static double unit(Recipe recipe) {
    return Math.min(recipe.width() / 1080.0, recipe.height() / 1280.0);
  }

  private static double scale(Framing framing, int count) {
    return switch (framing) {
      case DETAIL, CLOSE -> count > 1 ? 0.94 : 1.46;
      case MEDIUM_CLOSE -> count > 2 ? 0.66 : count > 1 ? 0.94 : 1.18;
      case MEDIUM -> count > 2 ? 0.6 : count > 1 ? 0.9 : 0.96;
      case WIDE -> count > 2 ? 0.48 : 0.54;
    };
  }

  private static double chin(Framing framing, int count) {
    return switch (framing) {
      case DETAIL, CLOSE -> count > 1 ? 0.575 : 0.635;
      case MEDIUM_CLOSE -> count > 1 ? 0.57 : 0.6;
      case MEDIUM -> count > 2 ? 0.54 : 0.56;
      case WIDE -> 0.515;
    };
  }

  private static double across(int count, int i) {
    return switch (count) {
      case 1 -> 0.5;
      case 2 -> i == 0 ? 0.285 : 0.725;
      default -> new double[] {0.215, 0.5, 0.785}[i % 3];
    };
  }

  /// The piece of the figure's canvas that the frame shows, in canvas units.
  Rectangle2D visible(Recipe recipe) {
    Rectangle2D frame =
        new Rectangle2D.Double(
            unitX(-MARGIN),
            unitY(-MARGIN),
            (recipe.width() + 2 * MARGIN) / scale,
            (recipe.height() + 2 * MARGIN) / scale);
    return frame.createIntersection(new Rectangle2D.Double(0, 0, Figures.WIDTH, Figures.HEIGHT));
  }

  /// A pixel's place on the canvas.
  private double unitX(double pixel) {
    return (pixel - x) / scale + Figures.WIDTH / 2.0;
  }

  private double unitY(double pixel) {
    return (pixel - chin) / scale + Figures.CHIN;
  }

  /// The even pixel at or before a canvas place: layers move in steps of two, as 4:2:0 does.
  int pixelX(double unit) {
    return 2 * (int) Math.floor((x + (unit - Figures.WIDTH / 2.0) * scale) / 2);
  }

  int pixelY(double unit) {
    return 2 * (int) Math.floor((chin + (unit - Figures.CHIN) * scale) / 2);
  }
}
