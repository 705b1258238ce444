package dramac.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramac.plan.Money;
import dramac.plan.Plan;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.store.Made;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleTest {
  private static final Outcome DONE =
      new Outcome.Done(new Made(List.of(), new LinkedHashMap<>()), Money.usd("0"));
  private static final Outcome FAILED = new Outcome.Failed(new Failure.Upstream("no"));

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachTaskStartsOnceAndNeverBeforeItsInputs(long seed) {
    Plan plan = Plans.random(seed, 60);
    Set<TaskId> done = new LinkedHashSet<>();
    Schedule schedule = new Schedule(plan);
    SplittableRandom dice = new SplittableRandom(seed);
    List<Task> running = new ArrayList<>();
    while (!schedule.idle()) {
      schedule.next(lane(dice)).ifPresent(running::add);
      assertThat(running).allSatisfy(task -> assertThat(done).containsAll(task.inputs()));
      if (!running.isEmpty() && dice.nextBoolean()) {
        TaskId id = running.remove(dice.nextInt(running.size())).id();
        assertThat(schedule.finished(id, DONE)).isEmpty();
        assertThat(done.add(id)).isTrue();
      }
    }
    assertThat(done).isEqualTo(plan.tasks().keySet());
    assertThat(schedule.outcomes().keySet()).containsExactlyElementsOf(plan.tasks().keySet());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFailureSkipsExactlyWhatDependsOnIt(long seed) {
    Plan plan = Plans.random(seed, 60);
    SplittableRandom dice = new SplittableRandom(seed);
    Set<TaskId> failed = new LinkedHashSet<>();
    Schedule schedule = new Schedule(plan);
    while (!schedule.idle()) {
      Optional<Task> next = schedule.next(lane(dice));
      if (next.isPresent()) {
        boolean fails = dice.nextInt(8) == 0;
        failed.addAll(fails ? Set.of(next.get().id()) : Set.of());
        schedule.finished(next.get().id(), fails ? FAILED : DONE);
      }
    }
    Set<TaskId> gone = new LinkedHashSet<>(failed);
    for (Task task : plan.tasks().values()) {
      boolean cut = task.inputs().stream().anyMatch(gone::contains);
      assertThat(schedule.outcomes().get(task.id()) instanceof Outcome.Skipped)
          .as(task.id().toString())
          .isEqualTo(cut);
      gone.addAll(cut ? Set.of(task.id()) : Set.of());
    }
  }

  @Test
  void readyTasksStartInPlanOrder() {
    Plans plans = new Plans();
    for (int i = 9; i > 0; i--) {
      plans.buy(Plans.clip(i), "0", List.of());
    }
    Schedule schedule = new Schedule(plans.plan());
    for (int i = 9; i > 0; i--) {
      assertThat(schedule.next(Schedule.Lane.BOUGHT).map(Task::id)).contains(Plans.clip(i));
    }
  }

  @Test
  void theSecondOfTwoEqualRequestsWaitsForTheFirst() {
    Plan plan =
        new Plans()
            .buy(Plans.clip(1), "equal", "0", List.of())
            .buy(Plans.clip(2), "equal", "0", List.of())
            .plan();
    Schedule schedule = new Schedule(plan);
    assertThat(schedule.next(Schedule.Lane.BOUGHT)).isPresent();
    assertThat(schedule.next(Schedule.Lane.BOUGHT)).isEmpty();
    schedule.finished(Plans.clip(1), FAILED);
    assertThat(schedule.next(Schedule.Lane.BOUGHT).map(Task::id)).contains(Plans.clip(2));
  }

  @Test
  void aTaskThatNeedsALaterOneIsAFault() {
    Plan plan = new Plans().buy(Plans.clip(1), "0", List.of(Plans.clip(2))).plan();
    assertThatThrownBy(() -> new Schedule(plan)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Schedule.Lane lane(SplittableRandom dice) {
    return dice.nextBoolean() ? Schedule.Lane.BOUGHT : Schedule.Lane.CRAFTED;
  }
}
