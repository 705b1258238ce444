package dramac.run;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.plan.Money;
import dramac.plan.Plan;
import dramac.plan.Task;
import dramac.plan.TaskId;
import dramac.run.Provider.Submission;
import dramac.store.Artifact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole runner with a real store and ledger, in a world with its own time.
class EngineTest {
  private static final TaskId CLIP = Plans.clip(1);
  private static final String WISH = CLIP.toString();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void makesEveryTaskAfterItsInputsWithinItsBoundsAndNothingTwice(long seed) throws Exception {
    Plan plan = Plans.random(seed, 40);
    Workshop first = new Workshop(folder, seed);
    RunResult result = first.run(plan);
    assertThat(result.ending()).isEqualTo(RunResult.Ending.COMPLETE);
    assertThat(result.outcomes().keySet()).containsExactlyElementsOf(plan.tasks().keySet());
    assertThat(first.stall.most).isLessThanOrEqualTo(4);
    assertThat(first.mostCrafted).isLessThanOrEqualTo(2);
    assertStartsFollowFinishes(plan, first.events);

    Workshop second = new Workshop(folder, seed + 1);
    assertThat(Standing.of(plan, second.ledger, second.store).complete()).isTrue();
    assertThat(second.run(plan).outcomes().values())
        .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Reused.class));
    assertThat(second.stall.asked).isEmpty();
    assertThat(second.crafted).isZero();
  }

  @Test
  void theSameSeedTellsTheSameStory() throws Exception {
    Workshop one = new Workshop(folder.resolve("one"), 7);
    Workshop two = new Workshop(folder.resolve("two"), 7);
    one.run(Plans.random(7, 40));
    two.run(Plans.random(7, 40));
    assertThat(one.events).isEqualTo(two.events);
  }

  @Test
  void aRequestTurnedAwayAsTooEarlyIsSentAgainAfterTheToldWait() throws Exception {
    Workshop shop = new Workshop(folder, 1);
    Submission busy = new Submission.Rejected(new Failure.Busy("too many", Duration.ofSeconds(90)));
    shop.stall.answer(WISH, busy, busy);
    RunResult result = shop.run(new Plans().buy(CLIP, "0.15", List.of()).plan());
    assertThat(result.ending()).isEqualTo(RunResult.Ending.COMPLETE);
    assertThat(shop.stall.asked).hasSize(3);
    assertThat(shop.stall.sold).hasSize(1);
    assertThat(shop.world.ticks()).isGreaterThanOrEqualTo(Duration.ofMinutes(3));
    assertThat(shop.events).anySatisfy(e -> assertThat(e).isInstanceOf(RunEvent.Waiting.class));
    assertThat(shop.ledger.spent()).containsExactly(Money.usd("0.15"));
  }

  @Test
  void aBrokenDownloadIsFetchedAgainAndNotBoughtAgain() throws Exception {
    Workshop shop = new Workshop(folder, 1);
    shop.stall.cutDownloads(WISH, 3);
    RunResult result = shop.run(new Plans().buy(CLIP, "0.15", List.of()).plan());
    assertThat(result.ending()).isEqualTo(RunResult.Ending.COMPLETE);
    assertThat(shop.stall.asked).hasSize(1);
    assertThat(shop.stall.fetched).hasSize(4);
  }

  @Test
  void aPaidResultThatCannotBeFetchedIsHeldAndNeverBoughtAgain() throws Exception {
    Plan plan = new Plans().buy(CLIP, "0.15", List.of()).plan();
    Workshop shop = new Workshop(folder, 1);
    shop.stall.cutDownloads(WISH, 100);
    assertThat(shop.run(plan).ending()).isEqualTo(RunResult.Ending.UNKNOWN);
    Workshop later = new Workshop(folder, 2);
    assertThat(later.run(plan).ending()).isEqualTo(RunResult.Ending.UNKNOWN);
    assertThat(later.stall.asked).isEmpty();
    assertThat(later.ledger.spent()).containsExactly(Money.usd("0.15"));
  }

  @Test
  void aPaidRequestWithoutAnAnswerIsNeverSentAgainAndAFreeOneIs() throws Exception {
    Plan plan =
        new Plans().buy(Plans.clip(1), "0.15", List.of()).buy(Plans.clip(2), "0", List.of()).plan();
    Workshop shop = new Workshop(folder, 1);
    for (int i = 1; i <= 2; i++) {
      shop.stall.answer(Plans.clip(i).toString(), new Submission.Ambiguous("cut"));
    }
    assertThat(shop.run(plan).ending()).isEqualTo(RunResult.Ending.UNKNOWN);
    Workshop later = new Workshop(folder, 2);
    later.run(plan);
    assertThat(later.stall.asked).containsExactly(Plans.clip(2).toString());
  }

  @Test
  void aFailureSkipsItsDescendantsAndNothingElse() throws Exception {
    Plan plan =
        new Plans()
            .buy(Plans.clip(1), "0", List.of())
            .buy(Plans.clip(2), "0", List.of())
            .buy(Plans.clip(3), "0", List.of(Plans.clip(1)))
            .buy(Plans.clip(4), "0", List.of(Plans.clip(2)))
            .plan();
    Workshop shop = new Workshop(folder, 1);
    shop.stall.answer(WISH, new Submission.Rejected(new Failure.Refused("weapon")));
    RunResult result = shop.run(plan);
    assertThat(result.ending()).isEqualTo(RunResult.Ending.FAILED);
    assertThat(result.outcomes().get(Plans.clip(3))).isEqualTo(new Outcome.Skipped(CLIP));
    assertThat(result.outcomes().get(Plans.clip(4))).isInstanceOf(Outcome.Done.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 20, 60, 100})
  void anInterruptedRunGoesOnWhereItWas(int seconds) throws Exception {
    Plan plan = Plans.random(3, 40);
    Workshop first = new Workshop(folder, 1);
    first.world.start(
        "ctrl-c",
        () -> {
          first.world.pause(Duration.ofSeconds(seconds));
          first.stop.ask();
        });
    RunResult cut = first.run(plan);
    assertThat(cut.ending()).isEqualTo(RunResult.Ending.INTERRUPTED);
    assertThat(first.world.ticks()).isLessThanOrEqualTo(Duration.ofSeconds(seconds + 10));
    first.ledger.close();
    Set<TaskId> done = new LinkedHashSet<>();
    cut.outcomes()
        .forEach((id, o) -> done.addAll(o instanceof Outcome.Done ? Set.of(id) : Set.of()));

    Workshop second = new Workshop(folder, 2);
    RunResult result = second.run(plan);
    assertThat(result.ending()).isEqualTo(RunResult.Ending.COMPLETE);
    assertThat(done)
        .allSatisfy(id -> assertThat(result.outcomes().get(id)).isInstanceOf(Outcome.Reused.class));
    assertThat(second.stall.asked)
        .doesNotContainAnyElementsOf(done.stream().map(TaskId::toString).toList());
  }

  @Test
  void aDamagedInputIsMadeAgain() throws Exception {
    Plans plans = new Plans().buy(CLIP, "0", List.of());
    Workshop shop = new Workshop(folder, 1);
    shop.run(plans.plan());
    Artifact clip = made(shop, plans.plan());
    Files.writeString(shop.store.path(clip), "x".repeat((int) clip.bytes()));
    plans.buy(Plans.clip(2), "0", List.of(CLIP));

    Workshop later = new Workshop(folder, 2);
    RunResult result = later.run(plans.plan());
    assertThat(result.ending()).isEqualTo(RunResult.Ending.COMPLETE);
    assertThat(later.stall.asked).containsExactly(WISH, Plans.clip(2).toString());
    assertThat(later.store.sound(clip)).isTrue();
  }

  @Test
  void aClipThatOnlyALipSyncTakesIsLeftWithItsMaker() throws Exception {
    TaskId voice = new TaskId("E01S01L01", TaskId.Kind.VOICE);
    TaskId synced = new TaskId(CLIP.slot(), TaskId.Kind.LIPSYNC);
    Plans plans =
        new Plans().buy(CLIP, "0", List.of()).buy(voice, "0", List.of()).sync(synced, CLIP, voice);
    Workshop shop = new Workshop(folder, 1);
    shop.run(plans.plan());
    assertThat(shop.stall.fetched)
        .containsExactlyInAnyOrder("/v/" + voice, "/v/" + CLIP + " spoken");

    plans.buy(Plans.clip(2), "0", List.of(CLIP));
    Workshop later = new Workshop(folder, 2);
    later.run(plans.plan());
    assertThat(later.stall.fetched).contains("/v/" + CLIP);
  }

  private static Artifact made(Workshop shop, Plan plan) {
    return shop.ledger
        .made(Objects.requireNonNull(plan.keys().get(CLIP)).digest())
        .orElseThrow()
        .file();
  }

  private static void assertStartsFollowFinishes(Plan plan, List<RunEvent> events) {
    List<TaskId> finished = new ArrayList<>();
    for (RunEvent event : events) {
      switch (event) {
        case RunEvent.Started(_, TaskId id) -> {
          Task task = Objects.requireNonNull(plan.tasks().get(id));
          assertThat(finished).containsAll(task.inputs());
        }
        case RunEvent.Finished(_, TaskId id, _, _) -> finished.add(id);
        case RunEvent.Planned _, RunEvent.Waiting _, RunEvent.Ended _ -> {}
      }
    }
    assertThat(finished).containsExactlyInAnyOrderElementsOf(plan.tasks().keySet());
  }
}
