package dramac.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

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

  /// What is wanted, and what is sent for it.
  public record Keys(Fingerprint fingerprint, RequestDigest digest) {}
}
