package dramac.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// The picture for the shelf: the sharpest of a clip's frames, the series' title over its foot, and
/// the label.
final class Poster {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int LOOKED_AT = 12;
  private static final int SHORT_SIDE = 1080;

  private final Ffmpeg ffmpeg;
  private final Fonts fonts;

  Poster(Ffmpeg ffmpeg, Fonts fonts) {
    this.ffmpeg = ffmpeg;
    this.fonts = fonts;
  }

  /// Makes a PNG with a short side of 1080, in the ratio of `shape`.
  void make(Path clip, Wording words, Wording label, Canvas shape, Path scratch, Path out)
      throws MediaFailed, InterruptedException {
    double scale = (double) SHORT_SIDE / shape.shortSide();
    Canvas canvas =
        new Canvas(
            (int) Math.round(shape.width() * scale),
            (int) Math.round(shape.height() * scale),
            shape.fps());
    BufferedImage poster =
        new BufferedImage(canvas.width(), canvas.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = poster.createGraphics();
    cover(pen, sharpest(clip, scratch), canvas);
    shade(pen, canvas);
    for (Card card :
        List.of(
            new CardArt(fonts, canvas).poster(words), new CardArt(fonts, canvas).label(label))) {
      pen.drawImage(card.image(), card.x(), card.y(), null);
    }
    pen.dispose();
    try {
      ImageIO.write(poster, "png", out.toFile());
    } catch (IOException e) {
      throw new DiskFull("The poster " + out + " cannot be written: " + e.getMessage());
    }
  }

  private BufferedImage sharpest(Path clip, Path scratch) throws MediaFailed, InterruptedException {
    List<String> arguments = new ArrayList<>(Kind.opening(clip));
    arguments.addAll(List.of("-vf", "fps=3", "-frames:v", "" + LOOKED_AT, "-f", "image2"));
    arguments.add("file:" + scratch.resolve("still%02d.png"));
    ffmpeg.run(arguments, LIMIT);
    BufferedImage best = null;
    double most = -1;
    for (int i = 1; i <= LOOKED_AT; i++) {
      Path still = scratch.resolve("still" + (i < 10 ? "0" : "") + i + ".png");
      if (Files.exists(still)) {
        BufferedImage frame = read(still);
        double sharp = sharpness(frame);
        if (sharp > most) {
          most = sharp;
          best = frame;
        }
      }
    }
    if (best == null) {
      throw new Unusable("The clip " + clip + " has no picture for a poster.");
    }
    return best;
  }

  private static BufferedImage read(Path still) throws Unusable {
    try {
      return ImageIO.read(still.toFile());
    } catch (IOException e) {
      throw new Unusable(still + " cannot be read: " + e.getMessage());
    }
  }

  /// Mean difference of neighbours in brightness, weighed towards pictures that are not dark.
  private static double sharpness(BufferedImage frame) {
    double edges = 0;
    double light = 0;
    int count = 0;
    for (int y = 1; y < frame.getHeight(); y += 3) {
      for (int x = 1; x < frame.getWidth(); x += 3) {
        int here = green(frame, x, y);
        edges += Math.abs(here - green(frame, x - 1, y)) + Math.abs(here - green(frame, x, y - 1));
        light += here;
        count++;
      }
    }
    return edges / Math.max(1, count) * Math.min(1, light / Math.max(1, count) / 40);
  }

  private static int green(BufferedImage frame, int x, int y) {
    return frame.getRGB(x, y) >> 8 & 0xff;
  }

  private static void cover(Graphics2D pen, BufferedImage frame, Canvas canvas) {
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    double scale =
        Math.max(
            (double) canvas.width() / frame.getWidth(),
            (double) canvas.height() / frame.getHeight());
    int width = (int) Math.ceil(frame.getWidth() * scale);
    int height = (int) Math.ceil(frame.getHeight() * scale);
    pen.drawImage(
        frame, (canvas.width() - width) / 2, (canvas.height() - height) / 4, width, height, null);
  }

  private static void shade(Graphics2D pen, Canvas canvas) {
    float top = canvas.height() * 0.55f;
    Color dark = new Color(8, 4, 16, 225);
    pen.setPaint(new GradientPaint(0, top, new Color(8, 4, 16, 0), 0, canvas.height(), dark));
    pen.fillRect(0, (int) top, canvas.width(), canvas.height());
  }
}
