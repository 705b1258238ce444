package dramac.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What there is to make, in the order the script gives it, before anybody asks for its keys or its
/// price. That is all a check needs, and keys cost more than the rest of a plan.
public record Outline(SequencedMap<TaskId, Task> tasks, List<Cut> cuts) {
  public Outline {
    tasks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tasks));
    cuts = List.copyOf(cuts);
  }

  /// The plan of it, for these makers.
  public Plan priced(Target target) {
    SequencedMap<TaskId, Estimate> prices = new LinkedHashMap<>();
    tasks.values().forEach(task -> prices.put(task.id(), price(task, target)));
    return new Plan(tasks, new Fingerprints(target).of(tasks.values()), prices, cuts);
  }

  private static Estimate price(Task task, Target target) {
    return switch (task) {
      case Task.Crafted _ -> new Estimate.Known(Money.usd("0"), Money.usd("0"));
      case Task.Bought bought ->
          target
              .offer(bought.request().capability())
              .<Estimate>map(offer -> offer.prices().estimate(bought.request()))
              .orElseGet(() -> new Estimate.Unpriced("nobody makes this"));
    };
  }
}
