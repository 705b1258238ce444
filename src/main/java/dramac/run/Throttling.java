package dramac.run;

import java.nio.file.Path;
import java.time.Duration;

/// Keeps to a provider's limits: so many requests at a time, so many a minute, so many downloads at
/// a time. An answer that asks for a wait makes the whole account wait, not one task.
public final class Throttling implements Exchange {
  private final Loop loop;
  private final Limit limit;
  private final Waits waits;
  private final Stop stop;
  private final Exchange next;

  public Throttling(Loop loop, Limit limit, Waits waits, Stop stop, Exchange next) {
    this.loop = loop;
    this.limit = limit;
    this.waits = waits;
    this.stop = stop;
    this.next = next;
  }

  /// The limits of one account; shared by all that send to it.
  public record Limit(Gate requests, Bucket rate, Gate downloads) {}

  @Override
  public Provider.Submission submit(Job job) throws InterruptedException {
    loop.await(limit.requests().enter());
    try {
      Duration wait = limit.rate().reserve(loop.ticks());
      if (wait.isPositive() && !stop.asked()) {
        waits.tell(job, "the limit of requests a minute", wait);
        loop.pause(wait);
      }
      if (stop.asked()) {
        return new Provider.Submission.Rejected(new Failure.NotSent("the build was interrupted"));
      }
      Provider.Submission answer = next.submit(job);
      obey(answer);
      return answer;
    } finally {
      limit.requests().leave();
    }
  }

  @Override
  public void fetch(Job job, Provider.Download download, Path into)
      throws Provider.NotFetched, InterruptedException {
    loop.await(limit.downloads().enter());
    try {
      next.fetch(job, download, into);
    } finally {
      limit.downloads().leave();
    }
  }

  private void obey(Provider.Submission answer) {
    if (answer instanceof Provider.Submission.Rejected(Failure.Busy(_, Duration told))
        && told.isPositive()) {
      Duration clamped = Backoff.usual().clamp(told);
      limit.rate().pause(loop.ticks().plus(clamped));
    }
  }
}
