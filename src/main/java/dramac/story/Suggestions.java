package dramac.story;

import dramac.tree.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the names of one kind that name nothing may have meant. The same name is looked for once;
/// and where a script has more such names times more candidates than any writer's, the last of them
/// go without a suggestion, so that a check takes time in proportion to its script.
final class Suggestions<T> {
  private static final long MOST_COMPARED = 400_000;
  private static final int MOST_TOLD = 30;

  private final Supplier<SequencedMap<String, T>> all;
  private final Map<String, List<Near<T>>> known = new HashMap<>();
  private @Nullable SequencedMap<String, T> candidates;
  private @Nullable String names;
  private long compared;

  /// @param all the candidates by their names; asked for once, when first needed
  Suggestions(Supplier<SequencedMap<String, T>> all) {
    this.all = all;
  }

  List<Near<T>> best(String typed) {
    SequencedMap<String, T> among = candidates();
    String key = NameKey.of(typed);
    List<Near<T>> before = known.get(key);
    if (before != null) {
      return before;
    }
    compared += among.size();
    List<Near<T>> best = compared > MOST_COMPARED ? List.of() : Near.best(typed, among);
    known.put(key, best);
    return best;
  }

  boolean isEmpty() {
    return candidates().isEmpty();
  }

  /// The candidates' names for a message; not all of very many.
  String names() {
    if (names == null) {
      names = String.join(", ", candidates().keySet().stream().limit(MOST_TOLD).toList());
      names += candidates().size() > MOST_TOLD ? ", …" : "";
    }
    return names;
  }

  private SequencedMap<String, T> candidates() {
    if (candidates == null) {
      candidates = all.get();
    }
    return candidates;
  }
}
