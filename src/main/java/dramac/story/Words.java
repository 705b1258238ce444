package dramac.story;

import java.util.List;
import java.util.Optional;

/// One thing said in several languages: a name, a title, a picture. Alternatives stand in the order
/// of the series' languages; there is at least one, but there may be fewer than languages.
public record Words(List<String> alternatives) {
  public Words {
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("words without words");
    }
  }

  public static Words of(String... alternatives) {
    return new Words(List.of(alternatives));
  }

  /// As first written.
  public String first() {
    return alternatives.getFirst();
  }

  /// The alternative in a language of the series, else the first. A bare `en` fits `en-US`.
  public String in(String tag, Languages languages) {
    return exactly(tag, languages).orElse(first());
  }

  /// The alternative in a language of the series, if it was written.
  public Optional<String> exactly(String tag, Languages languages) {
    int at = languages.position(tag);
    return at >= 0 && at < alternatives.size()
        ? Optional.of(alternatives.get(at))
        : Optional.empty();
  }
}
