package dramac.plan.check;

import dramac.plan.Capability;
import dramac.plan.Task;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import java.util.EnumSet;
import java.util.Set;

/// A maker that names no price for what is asked of it. That is not free. Said once for each kind.
public final class PriceUnknown implements Rule<Planned> {
  @Override
  public Code code() {
    return Code.error(Family.X, 603, "price-unknown");
  }

  @Override
  public void check(Planned planned, Findings findings) {
    if (planned.target().offers().values().stream().allMatch(o -> o.prices().areKnown())) {
      return;
    }
    Set<Capability> said = EnumSet.noneOf(Capability.class);
    for (Task.Bought task : planned.bought().toList()) {
      Capability capability = task.request().capability();
      boolean open =
          planned.target().offer(capability).filter(o -> !o.prices().areKnown()).isPresent();
      if (open && said.add(capability)) {
        findings
            .at(code(), task.span(), planned.maker(capability), capability, task.id())
            .help("price");
      }
    }
  }
}
