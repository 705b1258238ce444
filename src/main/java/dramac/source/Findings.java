package dramac.source;

import java.util.ArrayList;
import java.util.List;

/// Where a stage or a rule puts what it finds.
///
/// ```java
/// findings.at(UNKNOWN_CHARACTER, name, name.text())        // C201
///     .label()                                             // C201.label
///     .related(declared, "near", "林晚")                    // C201.near
///     .help("extras")                                      // C201.extras
///     .safeFix("fix", List.of(Edit.replace(name, "林晚")), name.text(), "林晚");
/// ```
public final class Findings {
  private final List<Finding> found = new ArrayList<>();
  private final List<Diagnostic> taken = new ArrayList<>();

  /// The sentence is the one under the code's own key, such as `C201`.
  public Finding at(Code code, Span span, Object... arguments) {
    return add(new Finding(code, code.id(), span, List.of(arguments)));
  }

  /// One of several sentences of a code, such as `S010.duration`; labels, helps and titles of this
  /// finding are then looked up below that key.
  public Finding saying(Code code, String variant, Span span, Object... arguments) {
    return add(new Finding(code, code.id() + "." + variant, span, List.of(arguments)));
  }

  public void addAll(List<Diagnostic> diagnostics) {
    taken.addAll(diagnostics);
  }

  public boolean isEmpty() {
    return found.isEmpty() && taken.isEmpty();
  }

  /// All of them in order of place.
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(taken);
    found.forEach(finding -> all.add(finding.diagnostic()));
    return all.stream().sorted().toList();
  }

  private Finding add(Finding finding) {
    found.add(finding);
    return finding;
  }
}
