package dramac.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Every task in the order the script gives them, with its keys and its price.
public record Plan(
    SequencedMap<TaskId, Task> tasks,
    SequencedMap<TaskId, Keys> keys,
    SequencedMap<TaskId, Estimate> prices,
    List<Cut> cuts) {
  public Plan {
    tasks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tasks));
    keys = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keys));
    prices = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(prices));
    cuts = List.copyOf(cuts);
  }

  /// A task of this plan.
  public Task task(TaskId id) {
    return there(tasks.get(id), id);
  }

  /// The keys of a task of this plan.
  public Keys keys(TaskId id) {
    return there(keys.get(id), id);
  }

  /// The price of a task of this plan.
  public Estimate price(TaskId id) {
    return there(prices.get(id), id);
  }

  private static <T> T there(@Nullable T found, TaskId id) {
    if (found == null) {
      throw new IllegalArgumentException(id + " is not in the plan");
    }
    return found;
  }

  /// What is wanted, and what is sent for it.
  public record Keys(Fingerprint fingerprint, RequestDigest digest) {}
}
