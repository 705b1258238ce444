package dramac.run;

import dramac.plan.Estimate;
import dramac.plan.Limits;
import dramac.plan.Money;
import dramac.plan.Target;
import dramac.plan.Task;
import dramac.run.Provider.Download;
import dramac.run.Provider.NotFetched;
import dramac.run.Provider.Submission;
import dramac.store.Artifact;
import dramac.store.Made;
import dramac.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Buys a task: sends the request, fetches the files, looks at them, keeps them. A clip that only
/// feeds the next request is left with a provider who can always give it again.
public final class Buying implements Generator {
  private final Target target;
  private final Exchange exchange;
  private final Store store;
  private final Verifier verifier;
  private final Stop stop;

  public Buying(Target target, Exchange exchange, Store store, Verifier verifier, Stop stop) {
    this.target = target;
    this.exchange = exchange;
    this.store = store;
    this.verifier = verifier;
    this.stop = stop;
  }

  @Override
  public Outcome make(Job job) throws InterruptedException {
    return switch (exchange.submit(job)) {
      case Submission.Rejected(Failure.NotSent(String why)) when stop.asked() ->
          new Outcome.Held(why);
      case Submission.Rejected(Failure failure) -> new Outcome.Failed(failure);
      case Submission.Ambiguous(String why) -> lost(job, new Failure.Upstream(why));
      case Submission.Done done -> collect(job, done);
    };
  }

  private Outcome collect(Job job, Submission.Done done) throws InterruptedException {
    try {
      List<Artifact> files = leftThere(job) ? List.of() : fetch(job, done.downloads());
      return new Outcome.Done(new Made(files, done.handles()), expected(job));
    } catch (NotFetched e) {
      return lost(job, e.failure());
    } catch (IOException e) {
      return lost(job, new Failure.Local("The result cannot be kept: " + e));
    }
  }

  private List<Artifact> fetch(Job job, List<Download> downloads)
      throws IOException, NotFetched, InterruptedException {
    if (downloads.isEmpty()) {
      return List.of();
    }
    List<Artifact> files = new ArrayList<>();
    Path scratch = store.scratch();
    try {
      for (Download download : downloads) {
        Path file = scratch.resolve("part." + download.kind().extension());
        exchange.fetch(job, download, file);
        check(job, download, file);
        files.add(store.keep(file, download.kind()));
      }
    } finally {
      store.discard(scratch);
    }
    return files;
  }

  private void check(Job job, Download download, Path file)
      throws NotFetched, InterruptedException {
    if (job.task() instanceof Task.Bought bought) {
      Optional<String> flaw = verifier.flaw(bought.request(), file, download.kind());
      if (flaw.isPresent()) {
        throw new NotFetched(new Failure.BadAnswer(flaw.get()));
      }
    }
  }

  private boolean leftThere(Job job) {
    return job.use() == Job.Use.PASSED_ON
        && job.task() instanceof Task.Bought bought
        && target
            .offer(bought.request().capability())
            .filter(offer -> offer.limits().intermediates() == Limits.Intermediates.REPRODUCIBLE)
            .isPresent();
  }

  /// The request was taken, and nothing usable came of it: free of charge that is a failure, else
  /// its price may be gone and it is held.
  private static Outcome lost(Job job, Failure failure) {
    return switch (job.price()) {
      case Estimate.Known(_, Money most) when !most.isZero() ->
          new Outcome.Unknown(failure.why(), most);
      case Estimate.Known _, Estimate.Unpriced _ -> new Outcome.Failed(failure);
    };
  }

  private static Money expected(Job job) {
    return switch (job.price()) {
      case Estimate.Known(Money expected, _) -> expected;
      case Estimate.Unpriced _ -> Money.none(Money.USD);
    };
  }
}
