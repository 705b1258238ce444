package dramac.plan.check;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Severity;
import dramac.story.Line;
import dramac.story.Scene;

/// A speech without words in the language that is built: it could not be spoken.
public final class MissingTranslation implements Rule<Planned> {
  @Override
  public Code code() {
    return Code.warning(Family.V, 402, "missing-translation");
  }

  @Override
  public void check(Planned planned, Findings findings) {
    String locale = planned.build().locale();
    String written = planned.story().series().languages().primary().tag();
    if (!planned.story().series().languages().voiced().contains(locale)) {
      return;
    }
    for (Line line : planned.scenes().flatMap(Scene::lines).toList()) {
      boolean dubbed = line.language().equals(written);
      if (dubbed && line.text(locale).isEmpty()) {
        findings
            .saying(code(), "built", line.span(), line.id(), locale)
            .severity(Severity.ERROR)
            .help("add", locale);
      }
    }
  }
}
