package dramac.studio.stage;

import static dramac.studio.stage.Expressions.format;

import dramac.studio.stage.Emotion.Mouth;
import dramac.studio.stage.HeadArt.Eyes;
import dramac.studio.stage.Recipe.Person;
import dramac.studio.stage.Recipe.Voice;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Puts the people of a shot into its graph: body, head, and small patches for mouths and blinks.
final class Actors {
  private final Figures figures;
  private final Recipe recipe;
  private final Lighting lighting;
  private final LayerStore drawn;

  Actors(Figures figures, Recipe recipe, LayerStore drawn) {
    this.figures = figures;
    this.drawn = drawn;
    this.recipe = recipe;
    this.lighting = new Lighting(recipe);
  }

  /// @param mouths per speaker's name, one for each frame; nobody else moves a mouth
  void enter(Filtergraph graph, Map<String, List<Mouth>> mouths) throws IOException {
    for (Layout place : Layout.of(recipe)) {
      enter(graph, place, mouths.getOrDefault(place.person().name(), List.of()));
    }
  }

  private void enter(Filtergraph graph, Layout place, List<Mouth> mouths) throws IOException {
    Rectangle2D seen = place.visible(recipe);
    if (seen.isEmpty()) {
      return;
    }
    SplittableRandom random = Seeds.stream(recipe.seed(), "life " + place.person().name());
    double phase = random.nextDouble() * 6.28;
    double unit = Layout.unit(recipe);
    double breath = (place.person().voice() == Voice.SPEAKS ? 6 : 4) * unit;
    String rise = format("-%.2f*sin(1.7*t+%.2f)", breath, phase);
    shadow(graph, place);
    Layer body = lit(place, seen, Mouth.REST, Eyes.OPEN, Part.BODY);
    graph.over(body, still(body.x()), moving(body.y(), rise), "");
    Rectangle2D top = seen.createIntersection(Figures.HEAD);
    if (top.isEmpty()) {
      return;
    }
    String sway = format("%.2f*sin(0.9*t+%.2f)", 3 * unit, phase);
    String nod = rise + (mouths.isEmpty() ? "" : format("+%.2f*sin(4.3*t+%.2f)", 3 * unit, phase));
    Layer head = lit(place, top, Mouth.REST, Eyes.OPEN, Part.HEAD);
    graph.over(head, moving(head.x(), sway), moving(head.y(), nod), "");
    for (Mouth mouth : List.of(Mouth.OPEN, Mouth.WIDE)) {
      String when = Expressions.at(mouths.size(), n -> mouths.get(n) == mouth);
      if (!when.equals("0")) {
        patch(
            graph,
            place,
            head,
            lit(place, top, mouth, Eyes.OPEN, Part.HEAD),
            MOUTH,
            sway,
            nod,
            when);
      }
    }
    String blinks = Blinks.when(recipe, place.person(), random);
    if (!blinks.equals("0")) {
      patch(
          graph,
          place,
          head,
          lit(place, top, Mouth.REST, Eyes.CLOSED, Part.HEAD),
          EYES,
          sway,
          nod,
          blinks);
    }
  }

  /// What a figure seen down to its shoes stands on.
  private void shadow(Filtergraph graph, Layout place) throws IOException {
    int y = place.pixelY(BodyArt.SOLES);
    if (y < recipe.height()) {
      int w = Camera.even(420 * place.scale());
      BufferedImage image = new BufferedImage(w, Camera.even(w * 0.2), BufferedImage.TYPE_INT_ARGB);
      Graphics2D g = Brush.on(image);
      g.scale(1, 0.2);
      new Canvas(g, w, recipe.place(), 0).glow(w / 2.0, w / 2.0, w / 2.0, 0x000008, 0.7);
      g.dispose();
      int x = Camera.even(place.x() - w / 2.0);
      graph.over(
          new Layer(image, x, y), String.valueOf(x), String.valueOf(Camera.even(y - w * 0.11)), "");
    }
  }

  private enum Part {
    BODY,
    HEAD
  }

  private static final Rectangle2D MOUTH = new Rectangle2D.Double(296, 472, 176, 112);
  private static final Rectangle2D EYES = new Rectangle2D.Double(234, 352, 300, 100);

  private Layer lit(Layout place, Rectangle2D part, Mouth mouth, Eyes eyes, Part which) {
    Person person = place.person();
    List<Object> key =
        List.of(
            List.of(person.features(), person.outfit(), person.emotion(), part, mouth, eyes, which),
            List.of(place.x(), place.chin(), place.scale(), recipe.width(), recipe.height()),
            List.of(recipe.place().kind().outside(), recipe.place().hour(), recipe.light()),
            recipe.accents().contains(Recipe.Accent.DARKNESS));
    return drawn.get(key, () -> draw(place, part, mouth, eyes, which));
  }

  private Layer draw(Layout place, Rectangle2D part, Mouth mouth, Eyes eyes, Part which) {
    int x = place.pixelX(part.getX());
    int y = place.pixelY(part.getY());
    Layer layer =
        new Layer(
            switch (which) {
              case BODY -> figures.body(place.person(), part, place.scale());
              case HEAD -> figures.head(place.person(), mouth, eyes, part, place.scale());
            },
            x,
            y);
    lighting.figure(layer, place.scale());
    return layer;
  }

  private static void patch(
      Filtergraph graph,
      Layout place,
      Layer head,
      Layer changed,
      Rectangle2D box,
      String sway,
      String nod,
      String when)
      throws IOException {
    Layer cut =
        changed.cut(
            place.pixelX(box.getMinX()),
            place.pixelY(box.getMinY()),
            place.pixelX(box.getMaxX()),
            place.pixelY(box.getMaxY()));
    String x = moving(head.x(), sway) + format("+%d", cut.x() - head.x());
    String y = moving(head.y(), nod) + format("+%d", cut.y() - head.y());
    graph.over(cut, x, y, when);
  }

  private static String still(int at) {
    return String.valueOf(at);
  }

  /// Rounded to even pixels here, so that a head and its patches always round alike.
  private static String moving(int at, String by) {
    return format("2*floor((%d%s)/2)", at, by.startsWith("-") ? by : "+" + by);
  }
}
