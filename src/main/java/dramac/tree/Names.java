package dramac.tree;

import dramac.source.Span;
import java.util.List;

/// `a | b | c`: one thing's names, the first in the primary language. Empty where none was given.
public record Names(List<Name> alternatives, Span span) implements Value {
  public Names {
    alternatives = List.copyOf(alternatives);
  }

  public boolean isEmpty() {
    return alternatives.isEmpty();
  }

  public Name first() {
    return alternatives.getFirst();
  }
}
