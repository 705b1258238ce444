package dramac.studio;

import dramac.studio.stage.ReferenceSheet.Colours;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// The colours of a portrait: hair above, skin in the middle, clothes below. A picture that the JDK
/// cannot decode lends none.
final class PictureColours {
  private PictureColours() {}

  static Optional<Colours> of(Path picture) throws IOException {
    BufferedImage image = ImageIO.read(picture.toFile());
    if (image == null || image.getWidth() < 8 || image.getHeight() < 8) {
      return Optional.empty();
    }
    return Optional.of(
        new Colours(
            average(image, 0.42, 0.40, 0.58, 0.55),
            average(image, 0.38, 0.08, 0.62, 0.18),
            average(image, 0.30, 0.82, 0.70, 0.98)));
  }

  private static int average(
      BufferedImage image, double left, double top, double right, double bottom) {
    long red = 0;
    long green = 0;
    long blue = 0;
    long count = 0;
    for (int y = (int) (top * image.getHeight()); y < bottom * image.getHeight(); y++) {
      for (int x = (int) (left * image.getWidth()); x < right * image.getWidth(); x++) {
        int colour = image.getRGB(x, y);
        red += (colour >> 16) & 0xff;
        green += (colour >> 8) & 0xff;
        blue += colour & 0xff;
        count++;
      }
    }
    return (int) (((red / count) << 16) | ((green / count) << 8) | (blue / count));
  }
}
