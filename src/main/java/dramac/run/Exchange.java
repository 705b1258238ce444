package dramac.run;

import java.nio.file.Path;

/// What a task needs of its provider. Decorators retry and throttle here, below what buys: so a
/// failing download is tried again without the request being sent again.
public interface Exchange {
  /// Sends the request. Never sent again once it may have been taken.
  Provider.Submission submit(Job job) throws InterruptedException;

  /// Streams a result to a file that does not exist yet.
  void fetch(Job job, Provider.Download download, Path into)
      throws Provider.NotFetched, InterruptedException;
}
