package dramac.run;

import dramac.plan.Request;
import dramac.store.Artifact;
import java.nio.file.Path;
import java.util.Optional;

/// Looks at a file that was fetched, before it is kept: is it of the promised kind, can it be
/// decoded, has it the length and size that were ordered.
public interface Verifier {
  /// What is wrong with the file, in words for people; empty = it is good.
  Optional<String> flaw(Request request, Path file, Artifact.Kind kind) throws InterruptedException;
}
