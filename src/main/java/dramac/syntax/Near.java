package dramac.syntax;

import dramac.tree.NameKey;
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
      int distance = distance(from, to);
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

  /// Signs to add, drop, change or swap with their neighbour.
  static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
