package dramac.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// A drawn picture with see-through parts and the place of its top left corner on the canvas. Cut
/// to what was drawn, because ffmpeg pays for every pixel of a layer in every frame.
record Card(BufferedImage image, int x, int y) {

  /// What `drawing` leaves on an empty canvas, cut to its box; both corners are even so that the
  /// halved colour planes meet it.
  static Card of(Canvas canvas, Consumer<Graphics2D> drawing) {
    BufferedImage whole =
        new BufferedImage(canvas.width(), canvas.height(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = whole.createGraphics();
    drawing.accept(pen);
    pen.dispose();
    int[] box = box(whole);
    int x = box[0] & ~1;
    int y = box[1] & ~1;
    int width = Math.min(canvas.width() - x, (box[2] - x + 2) & ~1);
    int height = Math.min(canvas.height() - y, (box[3] - y + 2) & ~1);
    return new Card(whole.getSubimage(x, y, width, height), x, y);
  }

  /// Writes the picture as PNG and tells when it stands on screen.
  Overlay on(Path file, int from, int to, int fadeIn, int fadeOut) throws DiskFull {
    try {
      ImageIO.setUseCache(false);
      if (!ImageIO.write(image, "png", file.toFile())) {
        throw new IllegalStateException("This JDK writes no PNG.");
      }
    } catch (IOException e) {
      throw new DiskFull("The layer " + file + " cannot be written: " + e.getMessage());
    }
    return new Overlay(file, x, y, from, to, fadeIn, fadeOut);
  }

  private static int[] box(BufferedImage whole) {
    int[] box = {whole.getWidth(), whole.getHeight(), 0, 0};
    int[] row = new int[whole.getWidth()];
    for (int y = 0; y < whole.getHeight(); y++) {
      whole.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        if (row[x] >>> 24 != 0) {
          box[0] = Math.min(box[0], x);
          box[1] = Math.min(box[1], y);
          box[2] = Math.max(box[2], x);
          box[3] = Math.max(box[3], y);
        }
      }
    }
    return box[0] > box[2] ? new int[] {0, 0, 1, 1} : box;
  }
}
