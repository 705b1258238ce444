package dramac.run;

import dramac.run.Provider.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Tries again what cannot have been taken: a request that was not sent or was turned away as too
/// early, and every download. A request that may have been taken is never sent again.
public final class Retrying implements Exchange {
  private static final int UNSENT = 4;
  private static final int DOWNLOADS = 6;

  private final Loop loop;
  private final Backoff backoff;
  private final RandomGenerator dice;
  private final Waits waits;
  private final Stop stop;
  private final Exchange next;

  /// @param dice safe to use from several threads
  public Retrying(
      Loop loop, Backoff backoff, RandomGenerator dice, Waits waits, Stop stop, Exchange next) {
    this.loop = loop;
    this.backoff = backoff;
    this.dice = dice;
    this.waits = waits;
    this.stop = stop;
    this.next = next;
  }

  /// A request turned away as too early is never lost: it is tried until it is taken.
  @Override
  public Submission submit(Job job) throws InterruptedException {
    int unsent = 0;
    for (int attempt = 0; ; attempt++) {
      Submission answer = next.submit(job);
      unsent += answer instanceof Submission.Rejected(Failure.NotSent _) ? 1 : 0;
      Optional<Duration> wait = wait(answer, attempt, unsent);
      if (wait.isEmpty()) {
        return answer;
      }
      if (stop.asked()) {
        return new Submission.Rejected(new Failure.NotSent("the build was interrupted"));
      }
      pause(job, answer, wait.get());
    }
  }

  /// How long to wait before it is sent again; empty = it is not.
  private Optional<Duration> wait(Submission answer, int attempt, int unsent) {
    return switch (answer) {
      case Submission.Rejected(Failure.NotSent _) when unsent < UNSENT ->
          Optional.of(backoff.after(attempt, dice));
      case Submission.Rejected(Failure.Busy(_, Duration told)) ->
          Optional.of(backoff.afterBusy(attempt, told, dice));
      case Submission.Rejected _, Submission.Done _, Submission.Ambiguous _ -> Optional.empty();
    };
  }

  @Override
  public void fetch(Job job, Provider.Download download, Path into)
      throws Provider.NotFetched, InterruptedException {
    for (int attempt = 0; ; attempt++) {
      try {
        next.fetch(job, download, into);
        return;
      } catch (Provider.NotFetched e) {
        if (attempt + 1 >= DOWNLOADS || e.failure() instanceof Failure.Refused) {
          throw e;
        }
        remove(into);
        loop.pause(wait(attempt, e.failure()));
      }
    }
  }

  private Duration wait(int attempt, Failure failure) {
    return failure instanceof Failure.Busy(_, Duration told)
        ? backoff.afterBusy(attempt, told, dice)
        : backoff.after(attempt, dice);
  }

  private void pause(Job job, Submission answer, Duration wait) throws InterruptedException {
    if (answer instanceof Submission.Rejected(Failure failure)) {
      waits.tell(job, failure.why(), wait);
    }
    loop.pause(wait);
  }

  private static void remove(Path part) throws Provider.NotFetched {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new Provider.NotFetched(new Failure.Local(String.valueOf(e.getMessage())));
    }
  }
}
