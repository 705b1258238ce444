package dramac.compiler;

import dramac.source.Sources;
import dramac.tree.Spelling;
import java.io.IOException;
import java.util.Optional;

/// The one script of a project whose path is spelt almost as typed.
final class NearFile {
  private static final int LONGEST = 100;

  private NearFile() {}

  static Optional<String> of(String typed, Sources sources) throws IOException {
    if (typed.length() > LONGEST || typed.contains("*")) {
      return Optional.empty();
    }
    Optional<String> best = Optional.empty();
    int least = Math.max(1, typed.length() / 3) + 1;
    for (String path : sources.list("**.drama")) {
      int distance = path.length() > LONGEST ? least : distance(typed, path);
      if (distance < least) {
        best = Optional.of(path);
        least = distance;
      } else if (distance == least) {
        best = Optional.empty();
      }
    }
    return best;
  }

  /// A file of that very name in another folder is nearest of all.
  private static int distance(String typed, String path) {
    String name = typed.substring(typed.lastIndexOf('/') + 1);
    return path.endsWith("/" + name) || path.equals(name) ? 0 : Spelling.distance(typed, path);
  }
}
