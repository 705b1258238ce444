package dramac.rules.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// The signs that the subtitle font can draw. The list is made from the font itself; see its test.
final class Coverage {
  static final String RESOURCE = "/dramac/subtitles/coverage.txt";

  private final BitSet drawn;

  private Coverage(BitSet drawn) {
    this.drawn = drawn;
  }

  /// Signs of nearly every script, all of which the font has; the list is not needed for them.
  static boolean isUsual(int sign) {
    return (sign >= 0x20 && sign <= 0x7E)
        || (sign >= 0x4E00 && sign <= 0x9FEF)
        || (sign >= 0x3000 && sign <= 0x303F)
        || (sign >= 0xFF01 && sign <= 0xFF5E)
        || sign == '‘'
        || sign == '’'
        || sign == '“'
        || sign == '”'
        || (sign >= 0xA0 && sign <= 0xFF)
        || sign == '…'
        || sign == '—';
  }

  /// Reads the list: a range in hexadecimal on every line.
  static Coverage read() {
    try (InputStream in = Coverage.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      BitSet drawn = new BitSet();
      for (String range : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
        int dash = range.indexOf('-');
        drawn.set(
            Integer.parseInt(range, 0, dash, 16),
            Integer.parseInt(range, dash + 1, range.length(), 16) + 1);
      }
      return new Coverage(drawn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(int sign) {
    return drawn.get(sign);
  }
}
