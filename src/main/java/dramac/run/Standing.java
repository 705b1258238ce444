package dramac.run;

import dramac.plan.Plan;
import dramac.plan.Request;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.store.Ledger;
import dramac.store.Made;
import dramac.store.Store;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// How things stand before a run: what is there already, and what each result is wanted for.
/// Looks at sizes only and opens no file.
///
/// @param there what was made by the wanted means and lies in the store, in plan order
/// @param missing what must be made, in plan order
/// @param uses what each result is wanted for
public record Standing(
    SequencedMap<TaskId, Made> there,
    SequencedSet<TaskId> missing,
    SequencedMap<TaskId, Job.Use> uses) {
  public Standing {
    there = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(there));
    missing = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(missing));
    uses = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(uses));
  }

  public static Standing of(Plan plan, Ledger ledger, Store store) {
    SequencedMap<TaskId, Boolean> passedOn = passedOn(plan);
    SequencedMap<TaskId, Made> there = new LinkedHashMap<>();
    SequencedSet<TaskId> missing = new LinkedHashSet<>();
    SequencedSet<TaskId> wanted = new LinkedHashSet<>();
    plan.tasks()
        .forEach(
            (id, task) -> {
              Optional<Made> made =
                  Optional.ofNullable(plan.keys().get(id))
                      .flatMap(keys -> ledger.made(keys.digest()))
                      .filter(found -> found.files().stream().allMatch(store::has))
                      .filter(found -> passedOn.containsKey(id) || suffices(task, found));
              made.ifPresentOrElse(
                  found -> there.put(id, found),
                  () -> {
                    missing.add(id);
                    wanted.addAll(task.inputs());
                  });
            });
    SequencedMap<TaskId, Job.Use> uses = new LinkedHashMap<>();
    for (TaskId id : plan.tasks().keySet()) {
      boolean needed = wanted.contains(id) || missing.contains(id);
      Job.Use use = needed ? Job.Use.INPUT : Job.Use.KEPT;
      uses.put(id, passedOn.containsKey(id) ? Job.Use.PASSED_ON : use);
    }
    return new Standing(there, missing, uses);
  }

  /// Nothing to make: no provider and no clock is needed.
  public boolean complete() {
    return missing.isEmpty();
  }

  /// Whether a result is enough for whoever needs its file: a clip that was left with its maker is
  /// not.
  static boolean suffices(Task task, Made made) {
    return switch (task) {
      case Task.Bought(_, Request.Video _, _, _) -> !made.files().isEmpty();
      case Task.Bought _, Task.Crafted _ -> true;
    };
  }

  /// The clips that only a lip-sync takes.
  private static SequencedMap<TaskId, Boolean> passedOn(Plan plan) {
    SequencedMap<TaskId, Boolean> taken = new LinkedHashMap<>();
    for (Task task : plan.tasks().values()) {
      boolean synced = task.id().kind() == TaskId.Kind.LIPSYNC;
      task.inputs().forEach(input -> taken.merge(input, synced, Boolean::logicalAnd));
    }
    taken.values().removeIf(onlySynced -> !onlySynced);
    taken.keySet().removeIf(id -> id.kind() != TaskId.Kind.VIDEO);
    return taken;
  }
}
