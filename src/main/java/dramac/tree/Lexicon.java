package dramac.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A fixed list of words, laid out once so that a script of many lines finds each at a stroke.
///
/// @param entries in the order a choice is shown
/// @param byKey each by all its spellings; of two with one spelling the first
public record Lexicon<E extends Worded>(List<E> entries, Map<String, E> byKey) {
  public Lexicon {
    entries = List.copyOf(entries);
    byKey = Map.copyOf(byKey);
  }

  static <E extends Worded> Lexicon<E> of(E[] entries) {
    Map<String, E> byKey = new HashMap<>();
    for (E entry : entries) {
      entry.words().forEach(word -> byKey.putIfAbsent(NameKey.ofWord(word), entry));
    }
    return new Lexicon<>(List.of(entries), byKey);
  }

  /// The entry a writer's word stands for; case, width, `_` and `-` are ignored.
  public Optional<E> find(String typed) {
    return Optional.ofNullable(byKey.get(NameKey.ofWord(typed)));
  }
}
