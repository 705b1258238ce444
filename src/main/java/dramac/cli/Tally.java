package dramac.cli;

import dramac.plan.Money;
import dramac.plan.Plan;
import dramac.plan.TaskId;
import dramac.run.Outcome;
import dramac.run.RunEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a run is: a fold of its events.
final class Tally {
  private static final String SHARED = "shared";

  /// How much must be behind before what is ahead is guessed, in usual milliseconds.
  private static final int ENOUGH = 20_000;

  private final SequencedMap<String, Count> episodes = new LinkedHashMap<>();
  private final SequencedMap<TaskId, Instant> running = new LinkedHashMap<>();
  private final SequencedMap<TaskId.Kind, Duration> spentOn = new LinkedHashMap<>();
  private final SequencedMap<TaskId.Kind, Integer> madeOf = new LinkedHashMap<>();
  private final SequencedMap<TaskId.Kind, Integer> leftOf = new LinkedHashMap<>();
  private final Set<String> broken = new LinkedHashSet<>();
  private final List<String> troubles = new ArrayList<>();
  private Money spent = Money.none(Money.USD);
  private @Nullable Instant start;
  private Instant now = Instant.EPOCH;

  /// Tasks of an episode, or of what all of them share.
  record Count(int done, int all) {
    Count oneMoreTask() {
      return new Count(done, all + 1);
    }

    Count oneMoreDone() {
      return new Count(done + 1, all);
    }

    boolean complete() {
      return done == all;
    }
  }

  void take(RunEvent event) {
    now = event.at();
    switch (event) {
      case RunEvent.Planned(Instant at, Plan plan) -> planned(at, plan);
      case RunEvent.Started(Instant at, TaskId task) -> running.put(task, at);
      case RunEvent.Finished(_, TaskId task, Outcome outcome, Duration took) ->
          finished(task, outcome, took);
      case RunEvent.Waiting waiting ->
          note(waiting.task() + " waits " + Clock.rough(waiting.time()) + ": " + waiting.why());
      case RunEvent.Ended _ -> running.clear();
    }
  }

  private void planned(Instant at, Plan plan) {
    start = at;
    for (TaskId task : plan.tasks().keySet()) {
      episodes.put(group(task), episodes.getOrDefault(group(task), new Count(0, 0)).oneMoreTask());
      leftOf.merge(task.kind(), 1, Integer::sum);
    }
  }

  private void finished(TaskId task, Outcome outcome, Duration took) {
    running.remove(task);
    leftOf.merge(task.kind(), -1, Integer::sum);
    episodes.put(group(task), episodes.getOrDefault(group(task), new Count(0, 1)).oneMoreDone());
    if (!(outcome instanceof Outcome.Done || outcome instanceof Outcome.Reused)) {
      broken.add(group(task));
    }
    switch (outcome) {
      case Outcome.Done(_, Money cost) -> {
        spent = spent.plus(cost);
        spentOn.merge(task.kind(), took, Duration::plus);
        madeOf.merge(task.kind(), 1, Integer::sum);
      }
      case Outcome.Failed failed -> note(task + " failed: " + failed.failure().why());
      case Outcome.Unknown unknown -> note(task + " has an unknown outcome: " + unknown.why());
      case Outcome.Reused _, Outcome.Skipped _, Outcome.Held _ -> {}
    }
  }

  private void note(String trouble) {
    troubles.add(trouble);
  }

  private static String group(TaskId task) {
    String slot = task.slot();
    boolean episode =
        slot.length() >= 3 && slot.charAt(0) == 'E' && Character.isDigit(slot.charAt(1));
    if (!episode) {
      return SHARED;
    }
    int end = 1;
    while (end < slot.length() && Character.isDigit(slot.charAt(end))) {
      end++;
    }
    return slot.substring(0, end);
  }

  /// Counts by episode in plan order; what all share stands under `shared`.
  SequencedMap<String, Count> episodes() {
    return Collections.unmodifiableSequencedMap(episodes);
  }

  /// Whether all of an episode was made.
  boolean whole(String episode) {
    return !broken.contains(episode);
  }

  int running() {
    return running.size();
  }

  int done() {
    return episodes.values().stream().mapToInt(Count::done).sum();
  }

  int all() {
    return episodes.values().stream().mapToInt(Count::all).sum();
  }

  Money spent() {
    return spent;
  }

  /// The newest few things a person should know of.
  List<String> troubles(int most) {
    return List.copyOf(troubles.subList(Math.max(0, troubles.size() - most), troubles.size()));
  }

  Duration elapsed() {
    return start == null ? Duration.ZERO : Duration.between(start, now);
  }

  /// Time goes on between events too.
  void passed(Instant moment) {
    now = moment;
  }

  /// How long what is left may take: what each kind usually takes beside the others, scaled by what
  /// was seen so far; empty while too little was seen to tell.
  Optional<Duration> left() {
    double seen = 0;
    double expected = 0;
    double ahead = 0;
    for (TaskId.Kind kind : TaskId.Kind.values()) {
      seen += spentOn.getOrDefault(kind, Duration.ZERO).toMillis();
      expected += madeOf.getOrDefault(kind, 0) * usual(kind);
      ahead += leftOf.getOrDefault(kind, 0) * usual(kind);
    }
    if (expected < ENOUGH || elapsed().isZero()) {
      return Optional.empty();
    }
    double atOnce = Math.max(1, seen / elapsed().toMillis());
    return Optional.of(Duration.ofMillis(Math.round(ahead * seen / expected / atOnce)));
  }

  /// Milliseconds on a small machine, with the embedded studio; only their proportions count.
  private static int usual(TaskId.Kind kind) {
    return switch (kind) {
      case REFERENCE, SUBTITLES -> 100;
      case DIALOGUE -> 300;
      case VOICE, POSTER -> 1_000;
      case MUSIC -> 2_000;
      case VIDEO, LIPSYNC -> 8_000;
      case EPISODE -> 40_000;
    };
  }
}
