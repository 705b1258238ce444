package dramac.rules;

import dramac.source.Diagnostic;
import dramac.source.Findings;
import java.util.List;

/// Runs rules in their order over one subject.
public final class RuleRunner {
  private RuleRunner() {}

  public static <S> List<Diagnostic> run(List<Rule<S>> rules, S subject) {
    Findings findings = new Findings();
    rules.forEach(rule -> rule.check(subject, findings));
    return findings.sorted();
  }
}
