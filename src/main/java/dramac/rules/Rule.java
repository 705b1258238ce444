package dramac.rules;

import dramac.source.Code;
import dramac.source.Findings;

/// One kind of flaw. Pure: the same subject gives the same findings.
///
/// @param <S> what is looked at: a story, or what is planned from it
public interface Rule<S> {
  Code code();

  void check(S subject, Findings findings);
}
