package dramac.story;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import dramac.tree.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a writer may have meant by a word: first what sounds the same in Mandarin (tones ignored),
/// then what is spelled nearly so. The best are equally good; only a single one is a suggestion.
record Near<T>(String name, T what, How how) {

  enum How {
    /// `sound` and `spelling` are keys of messages.
    SOUND("sound"),
    SPELLING("spelling");

    private final String key;

    How(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /// The best of the candidates, by name; no two of them are the same thing.
  static <T> List<Near<T>> best(String typed, SequencedMap<String, T> candidates) {
    List<Near<T>> sounding = sounding(typed, candidates);
    return sounding.isEmpty() ? spelled(NameKey.of(typed), candidates) : sounding;
  }

  private static <T> List<Near<T>> sounding(String typed, SequencedMap<String, T> candidates) {
    if (!hasHan(typed)) {
      return List.of();
    }
    String sound = sound(typed);
    SequencedMap<T, Near<T>> found = new LinkedHashMap<>();
    candidates.forEach(
        (name, what) -> {
          if (hasHan(name) && sound(name).equals(sound)) {
            found.putIfAbsent(what, new Near<>(name, what, How.SOUND));
          }
        });
    return List.copyOf(found.values());
  }

  private static <T> List<Near<T>> spelled(String typed, SequencedMap<String, T> candidates) {
    int least = Math.max(1, typed.length() / 3);
    SequencedMap<T, Near<T>> found = new LinkedHashMap<>();
    for (var candidate : candidates.entrySet()) {
      int distance = distance(typed, NameKey.of(candidate.getKey()));
      if (distance < least) {
        least = distance;
        found.clear();
      }
      if (distance == least) {
        found.putIfAbsent(
            candidate.getValue(),
            new Near<>(candidate.getKey(), candidate.getValue(), How.SPELLING));
      }
    }
    return new ArrayList<>(found.values());
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static String sound(String text) {
    return PinyinHelper.toPinyin(NameKey.of(text), PinyinStyleEnum.NORMAL);
  }

  /// Signs to add, drop, change or swap with a neighbour.
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int step(int[][] cost, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int best = cost[i - 1][j - 1] + (same ? 0 : 1);
    best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
