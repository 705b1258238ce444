package dramac.studio.stage;

import dramac.studio.stage.Recipe.Hour;
import dramac.studio.stage.Recipe.Light;
import dramac.studio.stage.Recipe.Place;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/// Rim light on figures, and the grade that binds figures and set: tint, vignette, darker top and
/// bottom for text. It is painted into each layer once instead of over every frame.
final class Lighting {
  private final Recipe recipe;
  private final int rim;
  private final double strength;
  private final int tint;
  private final double tinted;

  Lighting(Recipe recipe) {
    this.recipe = recipe;
    Place place = recipe.place();
    boolean inside = !place.kind().outside();
    Light light = recipe.light();
    this.rim =
        light == Light.SOFT
            ? 0xff9ab4
            : light == Light.WARM
                ? 0xffd08a
                : switch (place.hour()) {
                  case NIGHT -> inside ? 0xffd9a0 : 0x8fb4ff;
                  case DUSK -> 0xffc27a;
                  case DAY -> 0xfff1d6;
                };
    double base = place.hour() == Hour.DAY ? 0.42 : 0.62;
    this.strength = light == Light.HARD || light == Light.STARK ? base + 0.2 : base;
    this.tint =
        switch (light) {
          case COOL -> 0x30507c;
          case WARM -> 0xff9a4c;
          case SOFT -> 0xff7a9a;
          case HARD, STARK, EVEN ->
              switch (place.hour()) {
                case NIGHT -> 0x2a3a8c;
                case DUSK -> 0xff7a3c;
                case DAY -> 0x8fa8c8;
              };
        };
    this.tinted =
        switch (place.hour()) {
          case NIGHT -> inside ? 0.06 : 0.09;
          case DUSK -> 0.09;
          case DAY -> 0.04;
        };
  }

  /// Lights a figure: an edge of light from the left above, shade on the far side.
  void figure(Layer layer, double scale) {
    BufferedImage image = layer.image();
    BufferedImage edge = edge(image, Math.max(2, 9 * scale));
    Graphics2D g = Brush.on(image);
    g.setComposite(AlphaComposite.SrcAtop);
    double dark = recipe.light() == Light.HARD ? 0.32 : recipe.light() == Light.STARK ? 0.28 : 0.2;
    g.setPaint(
        new LinearGradientPaint(
            0f,
            0f,
            Math.max(1, image.getWidth()),
            image.getHeight() * 0.2f,
            new float[] {0f, 0.42f, 1f},
            new Color[] {Colour.of(rim, 0.2), Colour.of(rim, 0), Colour.of(0x100a28, dark)}));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    if (recipe.place().hour() == Hour.NIGHT && recipe.place().kind().outside()) {
      g.setPaint(Colour.of(0x141a44, 0.06));
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
    }
    g.drawImage(edge, 0, 0, null);
    g.dispose();
    grade(layer, 0.42);
  }

  private BufferedImage edge(BufferedImage image, double width) {
    BufferedImage edge =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = edge.createGraphics();
    g.drawImage(image, 0, 0, null);
    g.setComposite(AlphaComposite.SrcAtop);
    g.setPaint(Colour.of(rim));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setComposite(AlphaComposite.DstOut);
    for (int step = 1; step <= 3; step++) {
      g.setComposite(
          AlphaComposite.getInstance(
              AlphaComposite.DST_OUT, (float) (1 - strength * (step / 3.0) * 0.55)));
      if (step == 3) {
        g.setComposite(AlphaComposite.DstOut);
      }
      int d = (int) Math.round(width * step / 3.0);
      g.drawImage(image, d, d / 2, null);
    }
    g.dispose();
    return edge;
  }

  /// Grades whatever is opaque in the layer, by its place in the frame.
  void grade(Layer layer) {
    grade(layer, 0.62);
  }

  /// @param unlit how much of it the dark takes when the lights go out
  private void grade(Layer layer, double unlit) {
    BufferedImage image = layer.image();
    int w = image.getWidth();
    int h = image.getHeight();
    Graphics2D g = Brush.on(image);
    g.setComposite(AlphaComposite.SrcAtop);
    g.setPaint(Colour.of(tint, tinted));
    g.fillRect(0, 0, w, h);
    if (recipe.accents().contains(Recipe.Accent.DARKNESS)) {
      g.setPaint(Colour.of(0x05050f, unlit));
      g.fillRect(0, 0, w, h);
    }
    g.translate(-layer.x(), -layer.y());
    double height = recipe.height();
    double width = recipe.width();
    g.setPaint(
        new GradientPaint(
            0f,
            0f,
            Colour.of(0x06040f, 0.5),
            0f,
            (float) (height * 0.172),
            Colour.of(0x06040f, 0)));
    g.fillRect(layer.x(), layer.y(), w, h);
    g.setPaint(
        new GradientPaint(
            0f,
            (float) (height * 0.62),
            Colour.of(0x06040f, 0),
            0f,
            (float) height,
            Colour.of(0x06040f, 0.6)));
    g.fillRect(layer.x(), layer.y(), w, h);
    double radius = Math.hypot(width, height) / 2;
    g.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(width / 2, height * 0.47),
            (float) radius,
            new float[] {0f, 0.6f, 1f},
            new Color[] {Colour.of(0, 0), Colour.of(0, 0), Colour.of(0x04020c, 0.4)}));
    g.fillRect(layer.x(), layer.y(), w, h);
    g.dispose();
  }
}
