package dramac.source;

import java.util.List;

/// A named change that removes a finding. Its edits lie apart from each other.
public record Fix(Message title, Safety safety, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  public boolean isSafe() {
    return safety == Safety.SAFE;
  }
}
