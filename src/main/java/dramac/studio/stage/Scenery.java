package dramac.studio.stage;

import dramac.studio.stage.Recipe.Framing;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// The ground layer of a shot: its set, as near and as blurred as the framing asks.
final class Scenery {
  private final Recipe recipe;
  private final Figures figures;

  Scenery(Recipe recipe, Figures figures) {
    this.recipe = recipe;
    this.figures = figures;
  }

  /// All that the ground depends on.
  Object key() {
    return List.of(
        recipe.width(),
        recipe.height(),
        recipe.seed(),
        recipe.place(),
        recipe.framing(),
        recipe.people().size(),
        recipe.props().isEmpty(),
        recipe.light(),
        recipe.accents().contains(Recipe.Accent.DARKNESS));
  }

  Layer ground() {
    int w = Camera.even(recipe.width() * (1 + Camera.SET_MARGIN));
    int h = Camera.even(recipe.height() * (1 + Camera.SET_MARGIN));
    double blur = blur();
    double part = blur > 0 ? Math.max(0.25, 1 / Math.sqrt(blur)) : 1;
    BufferedImage small = paint((int) Math.ceil(w * part), (int) Math.ceil(h * part));
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    g.drawImage(blur > 0 ? Blur.of(small, blur * part * w / 1080) : small, 0, 0, w, h, null);
    g.dispose();
    Layer layer = new Layer(image, -(w - recipe.width()) / 2, -(h - recipe.height()) / 2);
    new Lighting(recipe).grade(layer);
    return layer;
  }

  private BufferedImage paint(int w, int h) {
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    double scale = h / Canvas.H * near();
    double wide = Math.max(1080, w * Canvas.H / h);
    g.translate(w / 2.0, h * 0.56);
    g.scale(scale, scale);
    g.translate(-wide / 2, -1075);
    Canvas canvas = new Canvas(g, wide, recipe.place(), recipe.seed());
    set(canvas);
    if (recipe.place().dressing() == Recipe.Dressing.CAR) {
      int size = (int) Math.min(760, wide * 0.6);
      int x = (int) (wide * 0.68) - size / 2;
      g.drawImage(PropArt.of(Recipe.PropKind.CAR, 1.5), x, 1420 - size * 4 / 5, size, size, null);
    }
    new Extras(figures, recipe).draw(canvas);
    g.dispose();
    return image;
  }

  private double near() {
    return switch (recipe.framing()) {
      case DETAIL -> 1.5;
      case CLOSE -> recipe.people().size() > 1 ? 1.15 : 1.4;
      case MEDIUM_CLOSE -> 1.25;
      case MEDIUM -> crowdAlone() ? 1.35 : 1.12;
      case WIDE -> 1.0;
    };
  }

  private boolean crowdAlone() {
    return recipe.people().isEmpty() && recipe.place().crowd() != Recipe.Crowd.NONE;
  }

  /// Radius of the blur at 1080 wide; depth of field grows with nearness.
  private double blur() {
    Framing framing =
        recipe.people().isEmpty() && recipe.props().isEmpty() ? Framing.WIDE : recipe.framing();
    return switch (framing) {
      case DETAIL -> 16;
      case CLOSE -> 13;
      case MEDIUM_CLOSE -> 9;
      case MEDIUM -> 5;
      case WIDE -> 0;
    };
  }

  private static void set(Canvas c) {
    switch (c.place().kind()) {
      case CITY -> OutdoorSets.city(c);
      case PLAZA -> OutdoorSets.plaza(c);
      case STREET -> OutdoorSets.street(c);
      case ROOFTOP -> OutdoorSets.rooftop(c);
      case PARK -> OutdoorSets.park(c);
      case COURTYARD -> YardSet.courtyard(c);
      case OFFICE -> RoomSets.office(c);
      case LOBBY -> RoomSets.lobby(c);
      case STUDY -> RoomSets.study(c);
      case BEDROOM -> RoomSets.bedroom(c);
      case LIVING_ROOM -> RoomSets.livingRoom(c);
      case HOSPITAL -> RoomSets.hospital(c);
      case CAFE -> RoomSets.cafe(c);
      case RESTAURANT -> RoomSets.restaurant(c);
      case BALLROOM -> HallSets.ballroom(c);
      case COURTROOM -> HallSets.courtroom(c);
      case CORRIDOR -> HallSets.corridor(c);
      case WARD_CORRIDOR -> HallSets.wardCorridor(c);
      case LIFT -> HallSets.lift(c);
      case CAR -> HallSets.car(c);
    }
  }
}
