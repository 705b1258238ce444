package dramac.plan;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Ordered sets of task ids.
final class Inputs {
  private Inputs() {}

  static SequencedSet<TaskId> none() {
    return of(List.of());
  }

  static SequencedSet<TaskId> of(List<TaskId> ids) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(ids));
  }
}
