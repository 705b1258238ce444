package dramac.studio.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/// Randomness without chance: each purpose has its own stream, so adding rain moves no window.
final class Seeds {
  private Seeds() {}

  static SplittableRandom stream(long seed, String purpose) {
    return new SplittableRandom(number(seed, purpose));
  }

  static long number(long seed, String purpose) {
    return ByteBuffer.wrap(digest(seed + "\n" + purpose)).getLong();
  }

  /// A choice of 0 until `bound` that the same text always makes.
  static int pick(String purpose, int bound) {
    return (int) Math.floorMod(number(0, purpose), (long) bound);
  }

  /// One of `open`, always the same one for the same text.
  static <T> T choose(String purpose, List<T> open) {
    return open.get(pick(purpose, open.size()));
  }

  static String hash(String text) {
    return HexFormat.of().formatHex(digest(text), 0, 20);
  }

  static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }
}
