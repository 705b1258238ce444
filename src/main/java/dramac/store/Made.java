package dramac.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The result of a task: files, and what else a later task needs of it.
///
/// @param files the main file first; empty for a stored likeness or a clip left with its maker
/// @param handles what the provider calls it: `reference_id`, `video_url` (relative to the
///     provider's base where it can be), facts such as onsets; in order
public record Made(List<Artifact> files, SequencedMap<String, String> handles) {
  public Made {
    files = List.copyOf(files);
    handles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(handles));
  }

  public Artifact file() {
    return files.getFirst();
  }
}
