package dramac.run;

import dramac.plan.Plan;
import dramac.plan.TaskId;
import java.time.Duration;
import java.time.Instant;

/// What the engine says while it works; console, report and board each fold these.
public sealed interface RunEvent {
  Instant at();

  record Planned(Instant at, Plan plan) implements RunEvent {}

  record Started(Instant at, TaskId task) implements RunEvent {}

  /// A wait that a person should know of.
  record Waiting(Instant at, TaskId task, String why, Duration time) implements RunEvent {}

  record Finished(Instant at, TaskId task, Outcome outcome, Duration took) implements RunEvent {}

  record Ended(Instant at, RunResult result) implements RunEvent {}
}
