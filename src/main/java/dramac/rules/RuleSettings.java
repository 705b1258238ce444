package dramac.rules;

import dramac.source.Code;
import dramac.source.Diagnostic;
import dramac.source.Family;
import dramac.source.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// How heavy findings weigh, and which are wanted. Codes are given by prefix, `C`, `P1` or `P112`;
/// the longest that fits wins.
///
/// @param weights other severities than the usual ones
/// @param select only these; empty for all
/// @param ignore not these
public record RuleSettings(
    SequencedMap<String, Weight> weights, List<String> select, List<String> ignore) {
  /// Names that lead nowhere cannot be waved through.
  private static final Set<String> FIRM = Set.of("C201", "C202", "V404");

  /// What a project makes of a code.
  public enum Weight {
    ERROR,
    WARNING,
    INFO,
    OFF
  }

  public RuleSettings {
    weights = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(weights));
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
  }

  public static RuleSettings usual() {
    return new RuleSettings(new LinkedHashMap<>(), List.of(), List.of());
  }

  /// Those that are wanted, each with its weight.
  public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> isWanted(diagnostic.code()))
        .flatMap(diagnostic -> weigh(diagnostic).stream())
        .toList();
  }

  /// Whether a project may make less of a code.
  public static boolean mayBeLowered(Code code) {
    return code.family() != Family.S && !FIRM.contains(code.id());
  }

  private boolean isWanted(Code code) {
    int selected = select.isEmpty() ? 0 : longest(select, code);
    return selected >= 0 && longest(ignore, code) <= selected - (select.isEmpty() ? 1 : 0);
  }

  private static int longest(Iterable<String> prefixes, Code code) {
    int longest = -1;
    for (String prefix : prefixes) {
      if (code.id().startsWith(prefix)) {
        longest = Math.max(longest, prefix.length());
      }
    }
    return longest;
  }

  private Optional<Diagnostic> weigh(Diagnostic diagnostic) {
    int longest = longest(weights.keySet(), diagnostic.code());
    boolean firm = diagnostic.isError() && !mayBeLowered(diagnostic.code());
    if (longest < 0 || firm) {
      return Optional.of(diagnostic);
    }
    return switch (weights.getOrDefault(diagnostic.code().id().substring(0, longest), Weight.OFF)) {
      case ERROR -> Optional.of(diagnostic.withSeverity(Severity.ERROR));
      case WARNING -> Optional.of(diagnostic.withSeverity(Severity.WARNING));
      case INFO -> Optional.of(diagnostic.withSeverity(Severity.INFO));
      case OFF -> Optional.empty();
    };
  }
}
