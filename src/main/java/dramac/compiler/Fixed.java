package dramac.compiler;

import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import java.util.List;

/// What came of fixing a project.
///
/// @param changed each file that differs now, in order of name
/// @param fixed the findings whose fixes were made, pass by pass in order of place
/// @param left what there is to say about the files as they are now
/// @param passes how often fixes were made and the project was read again
public record Fixed(List<Change> changed, List<Diagnostic> fixed, Checkup left, int passes) {
  public Fixed {
    changed = List.copyOf(changed);
    fixed = List.copyOf(fixed);
  }

  /// One file before and after.
  public record Change(SourceFile before, SourceFile after) {}

  /// The file of that name as it is now: changed, or as given.
  public SourceFile now(SourceFile given) {
    for (Change change : changed) {
      if (change.after().name().equals(given.name())) {
        return change.after();
      }
    }
    return given;
  }
}
