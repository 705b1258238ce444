package dramac.tree;

import dramac.source.Span;
import java.util.List;

/// What is seen: the lines between two blanks, none of them empty.
public record Action(List<Text> lines, Span span) implements Moment {
  public Action {
    lines = List.copyOf(lines);
  }
}
