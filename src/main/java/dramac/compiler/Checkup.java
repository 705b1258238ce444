package dramac.compiler;

import dramac.source.Diagnostic;
import dramac.source.Family;
import java.util.ArrayList;
import java.util.List;

/// All there is to say about a project at one moment.
///
/// @param compiled what reading and the rules found
/// @param planned what planning found; a project with errors is not planned
public record Checkup(List<Diagnostic> compiled, List<Diagnostic> planned) {
  public Checkup {
    compiled = List.copyOf(compiled);
    planned = List.copyOf(planned);
  }

  /// Of a project that nobody means to plan.
  public static Checkup of(Compilation compilation) {
    return new Checkup(compilation.diagnostics(), List.of());
  }

  public List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(compiled);
    all.addAll(planned);
    return all.stream().sorted().toList();
  }

  /// Whether this one has more errors than that, or reads worse. What planning found counts only
  /// where both were planned: to be planned at all is no worsening.
  boolean isWorseThan(Checkup other) {
    long before = errors(other.compiled);
    long now = errors(compiled);
    boolean bothPlanned = before == 0 && now == 0;
    return now > before
        || unreadable(compiled) > unreadable(other.compiled)
        || (bothPlanned && errors(planned) > errors(other.planned));
  }

  private static long errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(Diagnostic::isError).count();
  }

  private static long unreadable(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> d.isError() && d.code().family() == Family.S).count();
  }
}
