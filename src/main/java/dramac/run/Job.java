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
public record Job(Task task, Plan.Keys keys, Estimate price, SequencedMap<TaskId, Made> inputs) {
  public Job {
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
  }
}
