package dramac.run;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Waits are computed: tables of them.
class LimitsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 500, 1000",
    "1, 0, 1000, 2000",
    "3, 0, 4000, 8000",
    "6, 0, 30000, 60000",
    "63, 0, 30000, 60000",
    "1000, 0, 30000, 60000",
    "0, -5, 500, 1000",
    "0, 20000, 20000, 20000",
    "0, 1000000000000, 900000, 900000"
  })
  void busyWaitsAsToldButNeverLessThanHalfTheOwnWait(
      int attempt, long told, long least, long most) {
    SplittableRandom dice = new SplittableRandom(attempt + told);
    for (int i = 0; i < 300; i++) {
      Duration wait = Backoff.usual().afterBusy(attempt, ofMillis(told), dice);
      assertThat(wait).isBetween(ofMillis(least), ofMillis(most));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1000", "2, 4000", "40, 60000"})
  void unsentWaitsAreSpreadOverTheWholeBase(int attempt, long most) {
    SplittableRandom dice = new SplittableRandom(attempt);
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      waits.add(Backoff.usual().after(attempt, dice));
    }
    assertThat(waits).allSatisfy(wait -> assertThat(wait).isBetween(Duration.ZERO, ofMillis(most)));
    assertThat(waits).anySatisfy(wait -> assertThat(wait).isLessThan(ofMillis(most / 4)));
    assertThat(waits).anySatisfy(wait -> assertThat(wait).isGreaterThan(ofMillis(most * 3 / 4)));
  }

  @ParameterizedTest
  @CsvSource({"60, 1", "60, 10", "2000, 50", "1, 1"})
  void neverMoreThanBurstPlusRateInAnyWindow(int perMinute, int burst) {
    Bucket bucket = Bucket.steady(perMinute, burst);
    SplittableRandom dice = new SplittableRandom(perMinute);
    List<Duration> sent = new ArrayList<>();
    Duration now = Duration.ZERO;
    for (int i = 0; i < 400; i++) {
      now = now.plus(ofMillis(dice.nextLong(dice.nextInt(9) == 0 ? 60_000 : 40)));
      sent.add(now.plus(bucket.reserve(now)));
    }
    for (int i = 0; i < sent.size(); i++) {
      for (int j = i; j < sent.size(); j++) {
        double seconds = sent.get(j).minus(sent.get(i)).toNanos() / 1e9;
        assertThat(j - i + 1).isLessThanOrEqualTo((int) (burst + seconds * perMinute / 60 + 1e-6));
      }
    }
  }

  @Test
  void aFullBucketGivesItsBurstAtOnceAndThenItsRate() {
    Bucket bucket = Bucket.steady(60, 3);
    assertThat(List.of(take(bucket), take(bucket), take(bucket), take(bucket), take(bucket)))
        .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO, ofSeconds(1), ofSeconds(2));
  }

  @Test
  void aPausedBucketGivesNothingBeforeTheEndOfThePause() {
    Bucket bucket = Bucket.steady(60, 3);
    bucket.pause(ofSeconds(30));
    assertThat(take(bucket)).isEqualTo(ofSeconds(30));
    bucket.pause(ofSeconds(5));
    assertThat(take(bucket)).isEqualTo(ofSeconds(31));
  }

  @Test
  void aGateLetsInAsManyAsItHasPlacesAndTheOthersInTurn() {
    Gate gate = new Gate(2);
    List<CompletableFuture<Gate>> entries = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      entries.add(gate.enter());
    }
    assertThat(entries)
        .extracting(CompletableFuture::isDone)
        .containsExactly(true, true, false, false);
    gate.leave();
    assertThat(entries)
        .extracting(CompletableFuture::isDone)
        .containsExactly(true, true, true, false);
    gate.leave();
    gate.leave();
    gate.leave();
    assertThat(gate.enter().isDone()).isTrue();
  }

  private static Duration take(Bucket bucket) {
    return bucket.reserve(Duration.ZERO);
  }
}
