package dramac.tree;

import java.util.List;
import java.util.Optional;

/// A word of a fixed list, in all its spellings; the first is the English one.
public interface Worded {
  List<String> words();

  /// The entry a writer's word stands for; case, width, `_` and `-` are ignored.
  static <E extends Worded> Optional<E> find(List<E> vocabulary, String typed) {
    String key = NameKey.ofWord(typed);
    for (E entry : vocabulary) {
      for (String word : entry.words()) {
        if (NameKey.ofWord(word).equals(key)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }
}
