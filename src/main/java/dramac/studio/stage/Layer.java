package dramac.studio.stage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// A drawn picture and where its corner lies in the frame, in even pixels.
record Layer(BufferedImage image, int x, int y) {
  /// The cut-out of this layer, in frame pixels rounded out to even ones.
  Layer cut(int left, int top, int right, int bottom) {
    int x0 = Math.clamp(left - x & ~1, 0, image.getWidth() - 2);
    int y0 = Math.clamp(top - y & ~1, 0, image.getHeight() - 2);
    int x1 = Math.clamp(right - x + 1 & ~1, x0 + 2, image.getWidth() & ~1);
    int y1 = Math.clamp(bottom - y + 1 & ~1, y0 + 2, image.getHeight() & ~1);
    BufferedImage copy = new BufferedImage(x1 - x0, y1 - y0, BufferedImage.TYPE_INT_ARGB);
    copy.getRaster().setRect(-x0, -y0, image.getRaster());
    return new Layer(copy, x + x0, y + y0);
  }

  /// Raw BGRA pixels: nothing to compress, nothing to unpack.
  void write(Path file) throws IOException {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    ByteBuffer bytes = ByteBuffer.allocate(pixels.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(pixels);
    Files.write(file, bytes.array());
  }
}
