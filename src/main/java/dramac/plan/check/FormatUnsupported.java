package dramac.plan.check;

import dramac.plan.Capability;
import dramac.plan.Limits;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.story.Format;

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
    planned
        .clips()
        .filter(clip -> !limits.picture().takes(clip.video().format()))
        .findFirst()
        .ifPresent(
            clip ->
                findings
                    .at(
                        code(),
                        clip.task().span(),
                        planned.maker(Capability.VIDEO),
                        words(clip.video().format()))
                    .help("takes", limits.ratios(), limits.tiers(), limits.rates()));
  }

  private static String words(Format format) {
    return format.ratio() + ", " + format.tier() + ", " + format.fps() + "fps";
  }
}
