package dramac.run;

import dramac.plan.TaskId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How a run ended, in plan order.
public record RunResult(SequencedMap<TaskId, Outcome> outcomes, Ending ending) {
  public RunResult {
    outcomes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(outcomes));
  }

  /// Why it stopped.
  public enum Ending {
    COMPLETE,
    FAILED,
    BUDGET,
    UNKNOWN,
    INTERRUPTED
  }
}
