package dramac.source;

import java.util.List;

/// One finding about a text. Ordered by file, place and code.
public record Diagnostic(
    Code code,
    Severity severity,
    Message message,
    Label primary,
    List<Label> related,
    List<Help> help,
    List<Fix> fixes)
    implements Comparable<Diagnostic> {
  public Diagnostic {
    related = List.copyOf(related);
    help = List.copyOf(help);
    fixes = List.copyOf(fixes);
  }

  public Span span() {
    return primary.span();
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public boolean hasSafeFix() {
    return fixes.stream().anyMatch(Fix::isSafe);
  }

  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, message, primary, related, help, fixes);
  }

  @Override
  public int compareTo(Diagnostic other) {
    int byPlace = span().compareTo(other.span());
    return byPlace != 0 ? byPlace : code.compareTo(other.code);
  }
}
