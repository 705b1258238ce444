package dramac.studio.stage;

import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// The ground layer of a shot: its set, as near and as blurred as the framing asks.
final class Scenery {
  private final Recipe recipe;

  Scenery(Recipe recipe) {
    this.recipe = recipe;
  }

  Layer ground() {
    int w = Camera.even(recipe.width() * (1 + Camera.SET_MARGIN));
    int h = Camera.even(recipe.height() * (1 + Camera.SET_MARGIN));
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    g.setPaint(new GradientPaint(0f, 0f, Colour.of(0x1b2250), 0f, h, Colour.of(0x4a3a6a)));
    g.fillRect(0, 0, w, h);
    g.dispose();
    Layer layer = new Layer(image, -(w - recipe.width()) / 2, -(h - recipe.height()) / 2);
    new Lighting(recipe).grade(layer);
    return layer;
  }
}
