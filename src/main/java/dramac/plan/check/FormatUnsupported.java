package dramac.plan.check;

import dramac.plan.Capability;
import dramac.plan.Limits;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.story.Format;
import dramac.story.Shot;
import java.util.Optional;

/// A picture format that the maker of clips does not make. Said once, at the first shot.
public final class FormatUnsupported implements Rule<Planned> {
  @Override
  public Code code() {
    return Code.error(Family.G, 507, "format-unsupported");
  }

  @Override
  public void check(Planned planned, Findings findings) {
    Limits limits = planned.limits(Capability.VIDEO).orElse(null);
    if (limits == null) {
      return;
    }
    Format format = planned.build().of(planned.story().series().format());
    Optional<Shot> first = planned.shots().findFirst();
    if (first.isPresent() && !limits.picture().takes(format)) {
      findings
          .at(code(), first.get().span(), planned.maker(Capability.VIDEO), words(format))
          .help("takes", limits.ratios(), limits.tiers(), limits.rates());
    }
  }

  private static String words(Format format) {
    return format.ratio() + ", " + format.tier() + ", " + format.fps() + "fps";
  }
}
