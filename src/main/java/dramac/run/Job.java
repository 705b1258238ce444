package dramac.run;

import dramac.plan.Estimate;
import dramac.plan.Plan;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.store.Made;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A task with all that is needed to make it.
///
/// @param inputs results of the tasks it depends on, in the task's order
/// @param use what its result is wanted for, so that no more is fetched or checked than that
public record Job(
    Task task, Plan.Keys keys, Estimate price, SequencedMap<TaskId, Made> inputs, Use use) {
  public Job {
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
  }

  /// What a result is wanted for in this run.
  public enum Use {
    /// Nothing that is made now needs it: that it is there is enough.
    KEPT,
    /// Something that is made now is made from its file.
    INPUT,
    /// Only a lip-sync follows, which takes it by its handle.
    PASSED_ON
  }
}
