package dramac.run;

import dramac.plan.Capability;
import dramac.plan.Task;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Hands what is crafted to this machine and what is bought to whoever offers it.
public final class Routing implements Generator {
  private final Generator crafting;
  private final SequencedMap<Capability, Generator> buying;

  public Routing(Generator crafting, SequencedMap<Capability, Generator> buying) {
    this.crafting = crafting;
    this.buying = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(buying));
  }

  @Override
  public Outcome make(Job job) throws InterruptedException {
    return switch (job.task()) {
      case Task.Crafted _ -> crafting.make(job);
      case Task.Bought bought -> {
        Capability capability = bought.request().capability();
        Generator seller = buying.get(capability);
        yield seller == null
            ? new Outcome.Failed(new Failure.Invalid("nobody offers " + capability))
            : seller.make(job);
      }
    };
  }
}
