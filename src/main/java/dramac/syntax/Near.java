package dramac.syntax;

import dramac.tree.NameKey;
import dramac.tree.Spelling;
import java.util.Collection;
import java.util.Optional;

/// The one known word a mistyped one was probably meant to be.
final class Near {
  private Near() {}

  /// The single best word within a distance of one, or of a third of its length; none when two are
  /// as good.
  static Optional<String> of(String typed, Collection<String> words) {
    String from = NameKey.ofWord(typed);
    String best = "";
    int least = Integer.MAX_VALUE;
    boolean two = false;
    for (String word : words) {
      String to = NameKey.ofWord(word);
      int distance = Spelling.distance(from, to);
      if (distance > Math.max(1, to.length() / 3) || distance >= Math.max(to.length(), 2)) {
        continue;
      }
      two = distance == least || (two && distance > least);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return best.isEmpty() || two ? Optional.empty() : Optional.of(best);
  }
}
