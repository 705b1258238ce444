package dramac.rules;

import dramac.source.Code;
import dramac.source.Findings;

/// One flaw that a subject, a story or a plan, may have. A rule says facts: it is pure, and how
/// heavy its findings weigh is settled elsewhere.
public interface Rule<S> {
  Code code();

  void check(S subject, Findings findings);

  /// What it needs to be right.
  default Need need() {
    return Need.WHAT_IS_THERE;
  }

  /// How much of a script must have been read.
  enum Need {
    /// what there is; lines with errors are left out
    WHAT_IS_THERE,
    /// all of it: what seems to be missing may stand in a line that could not be read
    EVERYTHING
  }
}
