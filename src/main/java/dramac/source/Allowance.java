package dramac.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A comment `// drama: allow C306, P108 -- reason`: findings of these codes that begin within
/// `covers` are not shown. `reason` is absent where none was given.
public record Allowance(List<Span> codes, @Nullable Span reason, Span covers, Span span) {
  public Allowance {
    codes = List.copyOf(codes);
  }
}
