package dramac.media;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The order of the outermost boxes of an MP4 file.
final class Mp4Order {
  private Mp4Order() {}

  /// Whether the index (`moov`) stands before the pictures (`mdat`), so that a player can begin
  /// before it has everything.
  static boolean startsAtOnce(Path file) throws Unusable {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      for (int boxes = 0; boxes < 64; boxes++) {
        long size = Integer.toUnsignedLong(in.readInt());
        int name = in.readInt();
        if (name == 0x6d6f6f76) {
          return true;
        }
        if (name == 0x6d646174 || size < 8) {
          return false;
        }
        in.skipNBytes(size - 8);
      }
      return false;
    } catch (IOException e) {
      throw new Unusable(file + " cannot be read as MP4: " + e.getMessage());
    }
  }
}
