package dramac.studio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who may come in: the seed's rule for keys (32 characters and no blank inside, whatever forms of
/// `Bearer` stand before it), and one key alone where one is set.
record KeyRule(Optional<String> only) {
  private static final int LEAST = 32;
  private static final List<String> PREFIXES = List.of("Bearer ", "bearer ", "Bearer:", "bearer:");

  void check(@Nullable String authorization) throws Refused {
    // The scheme once, and once more where the client put it into its key.
    String key = bare(bare(authorization == null ? "" : authorization));
    boolean formed = key.length() >= LEAST && key.chars().noneMatch(Character::isWhitespace);
    if (!formed || !(only.isEmpty() || same(bare(only.get()), key))) {
      throw new Refused(401, "invalid_api_key", "Invalid API key. Check your credentials.");
    }
  }

  private static String bare(String text) {
    String key = text.strip();
    for (String prefix : PREFIXES) {
      if (key.startsWith(prefix)) {
        key = key.substring(prefix.length()).strip();
      }
    }
    return key;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
