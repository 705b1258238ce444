package dramac.run;

import dramac.plan.Plan;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.store.Made;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/// Pumps: starts what the schedule gives, tells it what happened, until nothing is left. All that
/// is decided is decided in the schedule and in the generator. One run at a time.
public final class Engine {
  /// How long a stopped run waits for answers that are on the wire.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Loop loop;
  private final Generator maker;
  private final Width width;
  private final Stop stop;
  private final Events events;

  public Engine(Loop loop, Generator maker, Width width, Stop stop, Events events) {
    this.loop = loop;
    this.maker = maker;
    this.width = width;
    this.stop = stop;
    this.events = events;
  }

  /// How many tasks may be at work at a time.
  ///
  /// @param bought tasks with their providers; their own gates lie below this
  /// @param crafted tasks on this machine
  public record Width(int bought, int crafted) {
    /// Many requests wait cheaply; ffmpeg fills two cores with two runs.
    public static Width usual() {
      return new Width(64, 2);
    }

    int of(Schedule.Lane lane) {
      return switch (lane) {
        case BOUGHT -> bought;
        case CRAFTED -> crafted;
      };
    }
  }

  /// Carries out a plan; returns when nothing is left to do, or soon after a stop.
  public RunResult run(Plan plan, Standing standing) throws InterruptedException {
    return new Run(plan, standing).go();
  }

  /// What a worker tells the pump.
  private sealed interface Note {
    record Came(TaskId task, Outcome outcome) implements Note {}

    record Broke(RuntimeException fault) implements Note {}

    record StopAsked() implements Note {}

    record PatienceEnded() implements Note {}
  }

  /// One run's state, used by the pump's thread only.
  private final class Run {
    private final Plan plan;
    private final Standing standing;
    private final Schedule schedule;
    private final Mailbox<Note> mail = new Mailbox<>();
    private final SequencedMap<TaskId, Made> made = new LinkedHashMap<>();
    private final SequencedMap<TaskId, Duration> started = new LinkedHashMap<>();
    private final SequencedMap<Schedule.Lane, Integer> busy = new LinkedHashMap<>();
    private boolean patient = true;

    Run(Plan plan, Standing standing) {
      this.plan = plan;
      this.standing = standing;
      this.schedule = new Schedule(plan);
    }

    RunResult go() throws InterruptedException {
      events.tell(new RunEvent.Planned(loop.now(), plan));
      stop.then(() -> mail.put(new Note.StopAsked()));
      startAll();
      while (schedule.running() > 0 && patient) {
        take(loop.await(mail.next()));
        startAll();
      }
      RunResult result = result();
      events.tell(new RunEvent.Ended(loop.now(), result));
      return result;
    }

    private void startAll() {
      for (Schedule.Lane lane : Schedule.Lane.values()) {
        while (!stop.asked() && busy.getOrDefault(lane, 0) < width.of(lane)) {
          Optional<Task> next = schedule.next(lane);
          if (next.isEmpty()) {
            break;
          }
          busy.merge(lane, 1, Integer::sum);
          start(next.get());
        }
      }
    }

    private void start(Task task) {
      Job job = job(task);
      started.put(task.id(), loop.ticks());
      events.tell(new RunEvent.Started(loop.now(), task.id()));
      loop.start(task.id().toString(), () -> mail.put(work(job)));
    }

    private Note work(Job job) {
      try {
        return new Note.Came(job.task().id(), maker.make(job));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Note.Came(job.task().id(), new Outcome.Held("the build was interrupted"));
      } catch (RuntimeException fault) {
        return new Note.Broke(fault);
      }
    }

    private void take(Note note) {
      switch (note) {
        case Note.Came(TaskId id, Outcome outcome) -> came(id, outcome);
        case Note.Broke(RuntimeException fault) -> throw fault;
        case Note.StopAsked _ -> loop.start("patience", this::loseThePatience);
        case Note.PatienceEnded _ -> patient = false;
      }
    }

    private void loseThePatience() {
      try {
        loop.pause(PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      mail.put(new Note.PatienceEnded());
    }

    private void came(TaskId id, Outcome outcome) {
      busy.merge(Schedule.Lane.of(task(id)), -1, Integer::sum);
      switch (outcome) {
        case Outcome.Done(Made result, _) -> made.put(id, result);
        case Outcome.Reused(Made result) -> made.put(id, result);
        case Outcome.Failed _, Outcome.Unknown _, Outcome.Held _, Outcome.Skipped _ -> {}
      }
      List<TaskId> skipped = schedule.finished(id, outcome);
      Duration took = loop.ticks().minus(started.getOrDefault(id, loop.ticks()));
      events.tell(new RunEvent.Finished(loop.now(), id, outcome, took));
      for (TaskId gone : skipped) {
        events.tell(
            new RunEvent.Finished(loop.now(), gone, new Outcome.Skipped(id), Duration.ZERO));
      }
    }

    private Job job(Task task) {
      SequencedMap<TaskId, Made> inputs = new LinkedHashMap<>();
      for (TaskId input : task.inputs()) {
        inputs.put(input, Objects.requireNonNull(made.get(input), input::toString));
      }
      TaskId id = task.id();
      return new Job(
          task,
          Objects.requireNonNull(plan.keys().get(id), id::toString),
          Objects.requireNonNull(plan.prices().get(id), id::toString),
          inputs,
          standing.uses().getOrDefault(id, Job.Use.INPUT));
    }

    private Task task(TaskId id) {
      return Objects.requireNonNull(plan.tasks().get(id), id::toString);
    }

    private RunResult result() {
      SequencedMap<TaskId, Outcome> reached = schedule.outcomes();
      SequencedMap<TaskId, Outcome> outcomes = new LinkedHashMap<>();
      for (TaskId id : plan.tasks().keySet()) {
        outcomes.put(id, reached.getOrDefault(id, new Outcome.Held("the build was interrupted")));
      }
      return RunResult.of(outcomes, stop);
    }
  }
}
