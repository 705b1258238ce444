package dramac.run;

import dramac.plan.Money;
import dramac.plan.TaskId;
import dramac.store.Made;

/// What became of a task.
public sealed interface Outcome {
  /// Made now.
  record Done(Made made, Money cost) implements Outcome {}

  /// Was there already.
  record Reused(Made made) implements Outcome {}

  /// Came to nothing; `why` is for people.
  record Failed(Failure failure) implements Outcome {}

  /// Sent, and nobody knows; held, never sent again by itself.
  record Unknown(String why, Money atRisk) implements Outcome {}

  /// Not tried, because of another task.
  record Skipped(TaskId cause) implements Outcome {}

  /// Not tried, because the build was interrupted or its budget ended.
  record Held(String why) implements Outcome {}
}
