package dramac.run;

import dramac.plan.TaskId;
import dramac.store.Made;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// How a run ended, in plan order.
public record RunResult(SequencedMap<TaskId, Outcome> outcomes, Ending ending) {
  public RunResult {
    outcomes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(outcomes));
  }

  /// Finds why it stopped: of several reasons the one that asks most of the user.
  static RunResult of(SequencedMap<TaskId, Outcome> outcomes, Stop stop) {
    Ending ending = Ending.COMPLETE;
    for (Outcome outcome : outcomes.values()) {
      Ending here =
          switch (outcome) {
            case Outcome.Done _, Outcome.Reused _ -> Ending.COMPLETE;
            case Outcome.Failed _, Outcome.Skipped _ -> Ending.FAILED;
            case Outcome.Held _ -> Ending.BUDGET;
            case Outcome.Unknown _ -> Ending.UNKNOWN;
          };
      ending = here.compareTo(ending) > 0 ? here : ending;
    }
    boolean cut = stop.asked() && ending != Ending.COMPLETE;
    return new RunResult(outcomes, cut ? Ending.INTERRUPTED : ending);
  }

  /// What a task came to, if it came to something.
  public Optional<Made> made(TaskId task) {
    return switch (outcomes.get(task)) {
      case Outcome.Done(Made made, _) -> Optional.of(made);
      case Outcome.Reused(Made made) -> Optional.of(made);
      case null -> Optional.empty();
      case Outcome.Failed _, Outcome.Unknown _, Outcome.Skipped _, Outcome.Held _ ->
          Optional.empty();
    };
  }

  /// Why it stopped; a later one outweighs an earlier one.
  public enum Ending {
    COMPLETE,
    FAILED,
    BUDGET,
    UNKNOWN,
    INTERRUPTED
  }
}
