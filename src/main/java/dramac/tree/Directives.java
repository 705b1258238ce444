package dramac.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The directives of one place, in order. Those that were misplaced or said twice are not here.
public record Directives(List<Directive> all) {
  public Directives {
    all = List.copyOf(all);
  }

  public Optional<Directive> find(Keyword keyword) {
    return each(keyword).findFirst();
  }

  public Stream<Directive> each(Keyword keyword) {
    return all.stream().filter(directive -> directive.keyword() == keyword);
  }

  /// The value of a directive, if it is there and could be read.
  public <V extends Value> Optional<V> value(Keyword keyword, Class<V> kind) {
    return values(keyword, kind).findFirst();
  }

  public <V extends Value> Stream<V> values(Keyword keyword, Class<V> kind) {
    return each(keyword).map(Directive::value).filter(kind::isInstance).map(kind::cast);
  }
}
