package dramac.studio.stage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A soft focus: three box blurs, which are as good as a Gaussian and cost the same at any
/// radius.
final class Blur {
  private Blur() {}

  /// @param image opaque
  static BufferedImage of(BufferedImage image, double radius) {
    int r = (int) Math.max(1, Math.round(radius * 0.6));
    int w = image.getWidth();
    int h = image.getHeight();
    BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    int[] a = ((DataBufferInt) image.getRaster().getDataBuffer()).getData().clone();
    int[] b = ((DataBufferInt) out.getRaster().getDataBuffer()).getData();
    for (int pass = 0; pass < 3; pass++) {
      for (int y = 0; y < h; y++) {
        line(a, b, y * w, 1, w, r);
      }
      for (int x = 0; x < w; x++) {
        line(b, a, x, w, h, r);
      }
    }
    System.arraycopy(a, 0, b, 0, a.length);
    return out;
  }

  private static void line(int[] from, int[] to, int start, int step, int length, int r) {
    int red = 0;
    int green = 0;
    int blue = 0;
    int wide = 2 * r + 1;
    for (int i = -r; i <= r; i++) {
      int p = from[start + step * Math.clamp(i, 0, length - 1)];
      red += p >> 16 & 255;
      green += p >> 8 & 255;
      blue += p & 255;
    }
    for (int i = 0; i < length; i++) {
      to[start + step * i] =
          0xff000000 | ((red / wide) << 16) | ((green / wide) << 8) | (blue / wide);
      int out = from[start + step * Math.max(i - r, 0)];
      int in = from[start + step * Math.min(i + r + 1, length - 1)];
      red += (in >> 16 & 255) - (out >> 16 & 255);
      green += (in >> 8 & 255) - (out >> 8 & 255);
      blue += (in & 255) - (out & 255);
    }
  }
}
