package dramac.rules;

import dramac.source.Code;
import dramac.source.Findings;

/// One flaw that a subject, a story or a plan, may have. A rule says facts: it is pure, and how
/// heavy its findings weigh is settled elsewhere.
public interface Rule<S> {
  Code code();

  void check(S subject, Findings findings);
}
