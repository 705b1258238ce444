package dramac.compiler;

import dramac.source.Diagnostic;
import dramac.source.Family;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Of a line that cannot be read as it stands, nothing lighter is said: what else seems wrong there
/// mostly follows from it.
final class BrokenLines {
  private BrokenLines() {}

  static List<Diagnostic> quiet(List<Diagnostic> found) {
    Set<String> broken = new HashSet<>();
    for (Diagnostic finding : found) {
      if (finding.isError() && finding.code().family() == Family.S) {
        broken.add(line(finding));
      }
    }
    return broken.isEmpty()
        ? found
        : found.stream()
            .filter(finding -> finding.isError() || !broken.contains(line(finding)))
            .toList();
  }

  private static String line(Diagnostic finding) {
    return finding.span().line() + " " + finding.span().file().name();
  }
}
