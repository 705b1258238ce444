package dramac.studio.stage;

import static dramac.studio.stage.Expressions.format;

import dramac.studio.stage.Recipe.Event;
import dramac.studio.stage.Recipe.Framing;
import dramac.studio.stage.Recipe.Prop;
import dramac.studio.stage.Recipe.PropKind;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.SplittableRandom;

/// Shots of a thing: a surface before the blurred set, the thing large upon it, and what happens
/// to it. With people in the frame a thing is a small card instead.
final class Details {
  private final Recipe recipe;
  private final Lighting lighting;

  Details(Recipe recipe) {
    this.recipe = recipe;
    this.lighting = new Lighting(recipe);
  }

  /// Whether this shot is about a thing, not about people.
  private boolean still() {
    return recipe.people().isEmpty()
        && !recipe.props().isEmpty()
        && recipe.framing() != Framing.WIDE;
  }

  /// An open umbrella over whoever holds it.
  void behind(Filtergraph graph) throws IOException {
    boolean open = recipe.props().stream().anyMatch(p -> p.kind() == PropKind.UMBRELLA);
    if (!open || (recipe.framing() != Framing.WIDE && recipe.framing() != Framing.MEDIUM)) {
      return;
    }
    for (Layout place : Layout.of(recipe)) {
      String name = place.person().name();
      if (recipe.props().contains(new Prop(PropKind.UMBRELLA, Event.NONE, name))) {
        double scale = 1.9 * place.scale();
        int x = Camera.even(place.x() - 256 * scale);
        int y = Camera.even(place.pixelY(150) - 270 * scale);
        Layer layer = new Layer(PropArt.of(PropKind.UMBRELLA, scale), x, y);
        lighting.figure(layer, scale);
        String sway = format("2*floor((%d-%.1f*sin(1.7*t))/2)", y, 5 * Layout.unit(recipe));
        graph.over(layer, String.valueOf(x), sway, "");
      }
    }
  }

  void show(Filtergraph graph) throws IOException {
    if (still()) {
      Prop prop = recipe.props().getFirst();
      boolean wet =
          prop.kind() == PropKind.WATER
              || recipe.props().stream().anyMatch(p -> p.kind() == PropKind.WATER);
      surface(
          graph,
          wet
              || (recipe.place().kind().outside()
                  && recipe.place().weather() == Recipe.Weather.RAIN));
      Optional<Prop> vessel = vessel();
      if (vessel.isPresent() && prop.event() == Event.ROLLING) {
        thing(graph, vessel.get());
        dropping(graph, prop);
      } else if (prop.kind() != PropKind.WATER) {
        thing(graph, prop);
      }
    } else if (recipe.framing() != Framing.WIDE) {
      for (Prop prop : recipe.props()) {
        if (prop.kind() != PropKind.CAR
            && prop.kind() != PropKind.WATER
            && prop.kind() != PropKind.UMBRELLA) {
          card(graph, prop);
          return;
        }
      }
    }
  }

  /// What another thing can fall into.
  private Optional<Prop> vessel() {
    return recipe.props().stream()
        .skip(1)
        .filter(p -> p.kind() == PropKind.GLASS || p.kind() == PropKind.CUP)
        .findFirst();
  }

  /// From above into the vessel, and out of sight in it.
  private void dropping(Filtergraph graph, Prop prop) throws IOException {
    double u = Layout.unit(recipe);
    int size = Camera.even(190 * u);
    int x = Camera.even(recipe.width() / 2.0 - size / 2.0);
    double rim = recipe.height() * 0.6 - 512 * 1.36 * u * 0.5;
    int gone = Math.max(2, recipe.frames() / 2);
    Layer layer = new Layer(PropArt.of(prop.kind(), size / 512.0), x, 0);
    lighting.figure(layer, size / 512.0);
    String fall = format("2*floor((%d+%.1f*pow(n/%d,2))/2)", -size, rim + size * 0.6, gone);
    graph.over(layer, String.valueOf(x), fall, format("lt(n,%d)", gone));
    int deep = Camera.even(rim + size * 0.02);
    graph.over(layer, String.valueOf(x), String.valueOf(deep), format("gte(n,%d)", gone));
  }

  private void surface(Filtergraph graph, boolean wet) throws IOException {
    int w = recipe.width();
    int h = recipe.height();
    int top = Camera.even(h * 0.5);
    BufferedImage image = new BufferedImage(w, h - top, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    double u = Layout.unit(recipe);
    Canvas c = new Canvas(g, w, recipe.place(), recipe.seed());
    int table =
        RoomArt.lit(
            c, recipe.place().kind().outside() ? c.hour(0x8a9098, 0x5a4658, 0x3a4070) : 0x7a4c30);
    c.fade(0, 0, w, 60 * u, table, 0, 1);
    c.fall(0, 60 * u, w, h - top - 60 * u, Colour.lighter(table, 0.1), Colour.darker(table, 0.55));
    SplittableRandom random = c.stream("surface");
    for (int i = 0; i < 60; i++) {
      double y = 70 * u + (h - top) * Math.pow(random.nextDouble(), 1.5);
      double x = w * random.nextDouble();
      double wide = (60 + 240 * random.nextDouble()) * u;
      c.line(x, y, x + wide, y, 2.5 * u, wet ? 0xbcd8ff : 0x140806, wet ? 0.14 : 0.16);
    }
    if (wet) {
      ripples(c, w, h - top, u);
    }
    g.dispose();
    Layer layer = new Layer(image, 0, top);
    lighting.grade(layer);
    graph.over(layer, "0", String.valueOf(top), "");
  }

  private static void ripples(Canvas c, int w, int h, double u) {
    int[] neon = {0xff4d8d, 0x3fd0ff, 0xa85cff, 0xffc46a};
    SplittableRandom random = c.stream("ripples");
    for (int i = 0; i < 26; i++) {
      double y = (80 + 700 * Math.pow(random.nextDouble(), 1.2)) * u;
      c.oval(
          w * random.nextDouble(),
          y,
          (90 + y / u * 0.2) * u,
          (9 + y / u * 0.022) * u,
          neon[i % 4],
          c.night() ? 0.2 : 0.08);
    }
    for (int i = 0; i < 9; i++) {
      double x = w * random.nextDouble();
      double y = (120 + 560 * random.nextDouble()) * u;
      for (int ring = 1; ring <= 3; ring++) {
        double r = ring * (20 + y * 0.05);
        c.g().setPaint(Colour.of(0xe4f0ff, 0.42 / ring));
        c.g().setStroke(new java.awt.BasicStroke((float) (3 * u)));
        c.g().draw(new java.awt.geom.Ellipse2D.Double(x - r, y - r * 0.24, 2 * r, r * 0.48));
      }
    }
    for (int i = 0; i < 7; i++) {
      double x = w * (0.3 + 0.066 * i);
      c.round(x, h * 0.62, 26 * u, h * 0.2, 12 * u, 0x07070f);
    }
    c.haze(w * 0.26, h * 0.61, w * 0.48, 8 * u, 0xbcd0ff, 0.25);
  }

  private void thing(Filtergraph graph, Prop prop) throws IOException {
    double u = Layout.unit(recipe);
    double scale = (prop.kind() == PropKind.CAR ? 1.9 : 1.36) * u;
    int size = (int) Math.round(512 * scale);
    int x = Camera.even((recipe.width() - size) / 2.0);
    int y = Camera.even(recipe.height() * 0.6 - size * 0.62);
    Layer shadow = shadow(x, y, size);
    graph.over(shadow, String.valueOf(shadow.x()), String.valueOf(shadow.y()), "");
    Layer layer = new Layer(PropArt.of(prop.kind(), scale), x, y);
    lighting.figure(layer, scale);
    String[] at = motion(prop, x, y, u);
    graph.over(layer, at[0], at[1], "");
    if (prop.event() == Event.BURNING) {
      flames(graph, x, y, size);
    }
  }

  private String[] motion(Prop prop, int x, int y, double u) {
    double seconds = (double) recipe.frames() / recipe.fps();
    return switch (prop.event()) {
      case ROLLING ->
          new String[] {
            format("%d+%.1f*(t/%.2f-0.5)", x, 150 * u, seconds),
            format("%d-%.1f*abs(sin(5.2*t))*max(0,1-t/%.2f)", y, 34 * u, seconds)
          };
      case RINGING ->
          new String[] {
            format("%d+%.1f*sin(70*t)*gt(sin(3.1*t),-0.2)", x, 6 * u),
            format("%d+%.1f*sin(55*t)*gt(sin(3.1*t),-0.2)", y, 3 * u)
          };
      case NONE, BURNING, BREAKING ->
          new String[] {String.valueOf(x), format("%d-%.1f*sin(1.3*t)", y, 5 * u)};
    };
  }

  private Layer shadow(int x, int y, int size) {
    BufferedImage image =
        new BufferedImage(size, Camera.even(size * 0.24), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    Canvas c = new Canvas(g, size, recipe.place(), recipe.seed());
    g.scale(1, 0.2);
    c.glow(size / 2.0, size / 2.0, size / 2.0, 0x000008, 0.75);
    g.dispose();
    return new Layer(image, x, Camera.even(y + size * 0.84));
  }

  /// Three drawings of the same fire, one after the other on threes.
  private void flames(Filtergraph graph, int x, int y, int size) throws IOException {
    for (int turn = 0; turn < 3; turn++) {
      int now = turn;
      BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
      Graphics2D g = Brush.on(image);
      Canvas c = new Canvas(g, size, recipe.place(), recipe.seed());
      SplittableRandom random = Seeds.stream(recipe.seed(), "flames " + turn);
      c.glow(size / 2.0, size * 0.6, size * 0.5, 0xff7a2a, 0.55);
      int[] paints = {0xe8441c, 0xff8a2a, 0xffd25a, 0xfff4c0};
      for (int depth = 0; depth < 4; depth++) {
        for (int i = 0; i < 7; i++) {
          double fx = size * (0.2 + 0.1 * i) + size * 0.03 * random.nextDouble();
          double tall =
              size
                  * (0.62 - 0.13 * depth)
                  * (0.6 + 0.5 * random.nextDouble())
                  * (1 - Math.abs(i - 3) * 0.14);
          double half = size * (0.085 - 0.015 * depth);
          flame(c, fx, size * 0.93, half, tall, paints[depth]);
        }
      }
      c.oval(size / 2.0, size * 0.935, size * 0.46, size * 0.055, 0x14161e, 1);
      c.oval(size / 2.0, size * 0.922, size * 0.41, size * 0.035, 0x5c3020, 0.9);
      g.dispose();
      graph.over(
          new Layer(image, x, y),
          String.valueOf(x),
          String.valueOf(y),
          Expressions.at(recipe.frames(), n -> n / 3 % 3 == now));
    }
  }

  private static void flame(Canvas c, double x, double foot, double half, double tall, int rgb) {
    java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
    path.moveTo(x - half, foot);
    path.curveTo(
        x - half * 1.6, foot - tall * 0.5, x + half * 0.4, foot - tall * 0.6, x, foot - tall);
    path.curveTo(
        x + half * 1.4, foot - tall * 0.7, x + half * 1.5, foot - tall * 0.3, x + half, foot);
    path.closePath();
    c.g().setPaint(Colour.of(rgb, 0.82));
    c.g().fill(path);
  }

  /// Jagged lines from where it was hit.
  private static void cracks(Canvas c, double size) {
    SplittableRandom random = c.stream("cracks");
    for (int i = 0; i < 7; i++) {
      double angle = 0.9 * i + 0.4 * random.nextDouble();
      double x = size * 0.48;
      double y = size * 0.34;
      for (int step = 0; step < 3; step++) {
        double turn = angle + 0.7 * (random.nextDouble() - 0.5);
        double nx = x + size * 0.13 * Math.cos(turn);
        double ny = y + size * 0.13 * Math.sin(turn);
        c.line(x, y, nx, ny, size * 0.014, 0xffffff, 0.9);
        x = nx;
        y = ny;
      }
    }
  }

  /// A thing beside a speaking face: a rounded card that floats at the upper left.
  private void card(Filtergraph graph, Prop prop) throws IOException {
    double u = Layout.unit(recipe);
    int size = Camera.even(230 * u);
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    Canvas c = new Canvas(g, size, recipe.place(), recipe.seed());
    c.g().setPaint(Colour.of(0x0c0a1c, 0.62));
    c.g()
        .fill(
            new java.awt.geom.RoundRectangle2D.Double(
                2, 2, size - 4, size - 4, size * 0.22, size * 0.22));
    c.g().setPaint(Colour.of(0xffffff, 0.3));
    c.g().setStroke(new java.awt.BasicStroke((float) (3 * u)));
    c.g()
        .draw(
            new java.awt.geom.RoundRectangle2D.Double(
                3, 3, size - 6, size - 6, size * 0.22, size * 0.22));
    g.drawImage(
        PropArt.of(prop.kind(), size * 0.8 / 512), (int) (size * 0.1), (int) (size * 0.1), null);
    if (prop.event() == Event.BREAKING) {
      cracks(c, size);
    }
    g.dispose();
    int x = Camera.even(recipe.width() * 0.11);
    int y = Camera.even(recipe.height() * 0.165);
    graph.over(
        new Layer(image, x, y),
        String.valueOf(x),
        format("2*floor((%d-%.1f*sin(1.6*t))/2)", y, 6 * u),
        format("gte(n,%d)", Math.min(8, recipe.frames() / 4)));
  }
}
