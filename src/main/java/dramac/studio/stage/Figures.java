package dramac.studio.stage;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import dramac.studio.stage.Emotion.Mouth;
import dramac.studio.stage.HeadArt.Eyes;
import dramac.studio.stage.Recipe.Person;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// Draws people. A figure lives on a canvas 768 wide and 1900 high, eyes at 404, chin at 590; it
/// is drawn in two layers, so that the head can move on the body.
final class Figures {
  static final int WIDTH = 768;
  static final int HEIGHT = 1900;
  static final int CHIN = 590;
  static final int EYES = 404;

  /// Head and front hair; where the mouth and the eyes are: patches are cut out of it.
  static final Rectangle2D HEAD = new Rectangle2D.Double(120, 0, 528, 640);

  private final ToonHead toon;
  private final HeadArt heads;

  Figures(ToonHead toon) {
    this.toon = toon;
    this.heads = new HeadArt(toon);
  }

  BufferedImage body(Person person, Rectangle2D part, double scale) {
    Features f = person.features();
    Map<String, String> fills = HeadArt.fills(f);
    BodyArt.Cloth cloth = new BodyArt.Cloth(f, person.outfit());
    String svg =
        cloth.definitions()
            + HairArt.rear(toon, f, fills)
            + BodyArt.svg(f, person.outfit(), HairArt.locks(f, fills));
    return draw(HeadArt.definitions(f) + svg, part, scale);
  }

  BufferedImage head(Person person, Mouth mouth, Eyes eyes, Rectangle2D part, double scale) {
    Features f = person.features();
    String svg = HeadArt.definitions(f) + heads.svg(f, person.emotion(), mouth, eyes);
    return draw(svg, part, scale);
  }

  /// @param part the piece of the canvas, in canvas units
  /// @param scale pixels a unit
  static BufferedImage draw(String inner, Rectangle2D part, double scale) {
    int width = Math.max(1, (int) Math.round(part.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(part.getHeight() * scale));
    String svg =
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"%.3f"
                + " %.3f %.3f %.3f\" fill=\"none\">%s</svg>",
            width,
            height,
            part.getX(),
            part.getY(),
            width / scale,
            height / scale,
            inner);
    SVGDocument document =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (document == null) {
      throw new IllegalStateException("the drawing of a figure is not readable");
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Brush.on(image);
    document.render((java.awt.Component) null, g, new ViewBox(0, 0, width, height));
    g.dispose();
    return image;
  }
}
