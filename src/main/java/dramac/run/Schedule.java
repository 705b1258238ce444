package dramac.run;

import dramac.plan.Plan;
import dramac.plan.RequestDigest;
import dramac.plan.Task;
import dramac.plan.TaskId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Which task may start. No clock, no threads, nothing outside. Ready tasks start in plan order; a
/// failure skips exactly what depends on it. Of two tasks with the same request the second waits
/// for the first, so that it finds the result and nothing is bought twice.
public final class Schedule {
  /// Who does the work.
  public enum Lane {
    BOUGHT,
    CRAFTED;

    static Lane of(Task task) {
      return switch (task) {
        case Task.Bought _ -> BOUGHT;
        case Task.Crafted _ -> CRAFTED;
      };
    }
  }

  private final List<Task> order;
  private final SequencedMap<TaskId, Integer> places = new LinkedHashMap<>();
  private final SequencedMap<TaskId, List<TaskId>> followers = new LinkedHashMap<>();
  private final SequencedMap<TaskId, List<TaskId>> twins = new LinkedHashMap<>();
  private final Map<TaskId, Integer> missing = new LinkedHashMap<>();
  private final Map<Lane, PriorityQueue<Integer>> ready = new EnumMap<>(Lane.class);
  private final SequencedMap<TaskId, Outcome> outcomes = new LinkedHashMap<>();
  private final SequencedSet<TaskId> running = new LinkedHashSet<>();

  /// @throws IllegalArgumentException when a task needs one that does not come before it
  public Schedule(Plan plan) {
    order = List.copyOf(plan.tasks().values());
    for (Lane lane : Lane.values()) {
      ready.put(lane, new PriorityQueue<>());
    }
    Map<RequestDigest, TaskId> newest = new LinkedHashMap<>();
    for (Task task : order) {
      TaskId id = task.id();
      task.inputs().forEach(input -> link(followers, input, id));
      Plan.Keys keys = plan.keys().get(id);
      TaskId twin = keys == null ? null : newest.put(keys.digest(), id);
      if (twin != null) {
        link(twins, twin, id);
      }
      missing.put(id, task.inputs().size() + (twin == null ? 0 : 1));
      places.put(id, places.size());
    }
    order.forEach(this::release);
  }

  /// The next task of this lane in plan order, which counts as running from now on.
  public Optional<Task> next(Lane lane) {
    Integer place = queue(lane).poll();
    if (place == null) {
      return Optional.empty();
    }
    Task task = order.get(place);
    running.add(task.id());
    return Optional.of(task);
  }

  /// Tells what became of a running task.
  ///
  /// @return the tasks that are skipped for it, in plan order
  public List<TaskId> finished(TaskId id, Outcome outcome) {
    if (!running.remove(id)) {
      throw new IllegalStateException(id + " does not run");
    }
    outcomes.put(id, outcome);
    List<TaskId> skipped =
        switch (outcome) {
          case Outcome.Done _, Outcome.Reused _ -> {
            follow(followers, id);
            yield List.of();
          }
          case Outcome.Failed _, Outcome.Unknown _, Outcome.Skipped _, Outcome.Held _ -> skip(id);
        };
    follow(twins, id);
    skipped.forEach(gone -> follow(twins, gone));
    return skipped;
  }

  /// Nothing runs and nothing can start.
  public boolean idle() {
    return running.isEmpty() && ready.values().stream().allMatch(PriorityQueue::isEmpty);
  }

  public int running() {
    return running.size();
  }

  /// What became of each task so far, in plan order.
  public SequencedMap<TaskId, Outcome> outcomes() {
    SequencedMap<TaskId, Outcome> sorted = new LinkedHashMap<>();
    for (Task task : order) {
      Outcome outcome = outcomes.get(task.id());
      if (outcome != null) {
        sorted.put(task.id(), outcome);
      }
    }
    return Collections.unmodifiableSequencedMap(sorted);
  }

  private void link(SequencedMap<TaskId, List<TaskId>> links, TaskId from, TaskId to) {
    if (!places.containsKey(from)) {
      throw new IllegalArgumentException(to + " needs " + from + ", which does not come before it");
    }
    links.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
  }

  private void follow(SequencedMap<TaskId, List<TaskId>> links, TaskId id) {
    for (TaskId follower : links.getOrDefault(id, List.of())) {
      missing.merge(follower, -1, Integer::sum);
      release(order.get(place(follower)));
    }
  }

  private void release(Task task) {
    if (missing.getOrDefault(task.id(), 0) == 0 && !outcomes.containsKey(task.id())) {
      queue(Lane.of(task)).add(place(task.id()));
    }
  }

  private List<TaskId> skip(TaskId cause) {
    SequencedSet<Integer> gone = new LinkedHashSet<>();
    List<TaskId> open = new ArrayList<>(followers.getOrDefault(cause, List.of()));
    while (!open.isEmpty()) {
      TaskId id = open.removeLast();
      if (!outcomes.containsKey(id) && gone.add(place(id))) {
        open.addAll(followers.getOrDefault(id, List.of()));
      }
    }
    List<TaskId> skipped = gone.stream().sorted().map(place -> order.get(place).id()).toList();
    skipped.forEach(id -> outcomes.put(id, new Outcome.Skipped(cause)));
    return skipped;
  }

  private int place(TaskId id) {
    return places.getOrDefault(id, -1);
  }

  private PriorityQueue<Integer> queue(Lane lane) {
    return ready.computeIfAbsent(lane, _ -> new PriorityQueue<>());
  }
}
