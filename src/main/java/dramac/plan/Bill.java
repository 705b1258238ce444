package dramac.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What tasks cost together. Equal requests are one purchase, so each is counted once.
///
/// @param expected by currency; a currency of no cost is left out
/// @param unpriced how many have no price
public record Bill(SequencedMap<Currency, Money> expected, List<TaskId> purchases, int unpriced) {
  public Bill {
    expected = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(expected));
    purchases = List.copyOf(purchases);
  }

  public static Bill of(Plan plan) {
    return of(plan, _ -> true);
  }

  public static Bill of(Plan plan, Predicate<Task> part) {
    SequencedMap<Currency, Money> expected = new LinkedHashMap<>();
    List<TaskId> purchases = new ArrayList<>();
    int unpriced = 0;
    Set<RequestDigest> counted = new LinkedHashSet<>();
    for (Task task : plan.tasks().values()) {
      if (!part.test(task) || !counted.add(plan.keys(task.id()).digest())) {
        continue;
      }
      switch (plan.price(task.id())) {
        case Estimate.Unpriced _ -> unpriced++;
        case Estimate.Known(Money cost, _) when cost.isZero() -> {}
        case Estimate.Known(Money cost, _) -> {
          expected.merge(cost.currency(), cost, Money::plus);
          purchases.add(task.id());
        }
      }
    }
    return new Bill(expected, purchases, unpriced);
  }

  public boolean isFree() {
    return expected.isEmpty() && unpriced == 0;
  }

  /// `1.704 USD`, several currencies joined by `+`; `free`.
  @Override
  public String toString() {
    String known =
        expected.values().stream().map(Money::toString).collect(Collectors.joining(" + "));
    String open = unpriced == 0 ? "" : unpriced + " without a price";
    if (known.isEmpty()) {
      return open.isEmpty() ? "free" : open;
    }
    return open.isEmpty() ? known : known + " and " + open;
  }
}
