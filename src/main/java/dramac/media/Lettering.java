package dramac.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/// Letters as outlines: filled, with a dark rim and a soft shadow, readable on any picture. Never
/// drawn through the machine's fonts.
///
/// @param font at its size in pixels
/// @param rim pixels of dark rim around each letter, 0 for none
/// @param slant degrees the letters lean to the right
record Lettering(Font font, Color colour, double rim, double slant) {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Color RIM = new Color(0x12, 0x0c, 0x1e, 242);
  private static final Color SHADOW = new Color(0, 0, 0, 89);

  /// Width of the text in pixels, without its rim.
  double width(String text) {
    return text.isEmpty() ? 0 : new TextLayout(text, font, EXACT).getAdvance();
  }

  /// Draws `text` with its middle at `centre`.
  void centred(Graphics2D on, String text, double centre, double baseline) {
    left(on, text, centre - width(text) / 2, baseline);
  }

  /// Draws `text` from `x` on.
  void left(Graphics2D on, String text, double x, double baseline) {
    if (text.isEmpty()) {
      return;
    }
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
    place.shear(-Math.tan(Math.toRadians(slant)), 0);
    Shape letters = new TextLayout(text, font, EXACT).getOutline(place);
    if (rim > 0) {
      BasicStroke stroke =
          new BasicStroke((float) (rim * 2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      Shape rimmed = stroke.createStrokedShape(letters);
      on.setColor(SHADOW);
      on.fill(AffineTransform.getTranslateInstance(0, rim * 0.9).createTransformedShape(rimmed));
      on.setColor(RIM);
      on.fill(rimmed);
    }
    on.setColor(colour);
    on.fill(letters);
  }
}
