package dramac.plan.check;

import dramac.plan.Capability;
import dramac.plan.Limits;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.story.Shot;

/// A shot with more people than the maker of clips takes likenesses; the others go in words alone.
public final class TooManyReferences implements Rule<Planned> {
  @Override
  public Code code() {
    return Code.warning(Family.G, 504, "too-many-references");
  }

  @Override
  public void check(Planned planned, Findings findings) {
    int most = planned.limits(Capability.VIDEO).map(Limits::references).orElse(Limits.ANY);
    for (Shot shot : planned.shots().toList()) {
      int people = shot.onScreen().size();
      if (people > most) {
        findings
            .at(code(), shot.span(), shot.id(), people, planned.maker(Capability.VIDEO), most)
            .help("words");
      }
    }
  }
}
