package dramac.plan.check;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import java.util.List;

/// A Chinese film that does not show that a machine made it (Labelling Measures, in force since 1
/// September 2025).
public final class LabelOff implements Rule<Planned> {
  private static final Code CODE = Code.warning(Family.X, 604, "label-off");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Planned planned, Findings findings) {
    String locale = planned.build().locale();
    if (locale.startsWith("zh")) {
      planned.build().terms().unlabelled().ifPresent(place -> report(place, locale, findings));
    }
  }

  private static void report(Span place, String locale, Findings findings) {
    findings
        .at(CODE, place, locale)
        .label()
        .help("on")
        .unsafeFix("fix", List.of(Edit.replace(place, "on")));
  }
}
