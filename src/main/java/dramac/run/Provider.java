package dramac.run;

import dramac.plan.Request;
import dramac.plan.TaskId;
import dramac.store.Artifact;
import dramac.store.Made;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A generation API: one HTTP exchange a call, no retry and no waiting inside.
public interface Provider {
  String name();

  /// The only call that can cost money.
  Submission submit(Request request, SequencedMap<TaskId, Material> inputs)
      throws InterruptedException;

  /// Streams a result to a file that does not exist yet; free and repeatable.
  ///
  /// @throws NotFetched with the failure that the runner goes by
  void fetch(Download download, Path into) throws NotFetched, InterruptedException;

  /// A result made before or by another task, as a provider can use it.
  ///
  /// @param file its file, if it was fetched or made here
  record Material(Made made, Optional<Path> file) {}

  /// Something to fetch.
  ///
  /// @param url absolute, or relative to the provider's base
  record Download(String url, Artifact.Kind kind) {}

  /// What came of a submit.
  sealed interface Submission {
    /// Answered; files still to be fetched.
    ///
    /// @param handles what later tasks need: `reference_id`, `video_url`
    record Done(List<Download> downloads, SequencedMap<String, String> handles)
        implements Submission {}

    record Rejected(Failure failure) implements Submission {}

    /// Bytes were sent and no answer came that could be read.
    record Ambiguous(String why) implements Submission {}
  }

  /// A download that did not arrive.
  final class NotFetched extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Failure failure;

    public NotFetched(Failure failure) {
      super(failure.why());
      this.failure = failure;
    }

    public Failure failure() {
      return failure;
    }
  }
}
