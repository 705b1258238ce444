package dramac.provider;

import java.util.List;
import java.util.Map;

/// Keys from the environment, by the seed's rule: trimmed, without any form of `Bearer` before, at
/// least 32 characters, no blank and no control character inside.
public final class Secrets {
  private static final int LEAST = 32;
  private static final List<String> PREFIXES = List.of("Bearer ", "bearer ", "Bearer:", "bearer:");

  private Secrets() {}

  /// The key in a variable of the environment.
  ///
  /// @throws KeyRefused in words that never hold the key
  public static Secret read(Map<String, String> environment, String variable) throws KeyRefused {
    String key = environment.getOrDefault(variable, "").strip();
    for (String prefix : PREFIXES) {
      if (key.startsWith(prefix)) {
        key = key.substring(prefix.length()).strip();
      }
    }
    if (key.isEmpty()) {
      throw new KeyRefused("No key: set " + variable + ".");
    }
    if (key.length() < LEAST) {
      throw new KeyRefused(
          "The key in "
              + variable
              + " has "
              + key.length()
              + " characters; at least 32 are needed.");
    }
    if (key.chars().anyMatch(c -> c <= ' ' || c >= 127)) {
      throw new KeyRefused(
          "The key in "
              + variable
              + " has a blank or a sign inside that no key has. Copy it anew.");
    }
    return new Secret(key);
  }

  /// What a client of the embedded studio sends: it lets every key of the right form in.
  public static Secret forStudio() {
    return new Secret("dramac-embedded-studio-needs-no-key");
  }
}
