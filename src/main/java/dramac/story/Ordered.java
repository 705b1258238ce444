package dramac.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Maps that keep their order and never change.
final class Ordered {
  private Ordered() {}

  static <K, V> SequencedMap<K, V> copyOf(SequencedMap<K, V> map) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }

  static <K, V> SequencedMap<K, V> none() {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>());
  }
}
