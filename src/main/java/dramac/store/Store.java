package dramac.store;

import java.io.IOException;
import java.nio.file.Path;

/// Files by content. Nothing is ever half there: a file is written aside, checked and renamed.
public interface Store {
  /// Whether it is there, with its size.
  boolean has(Artifact artifact);

  /// Whether it is there and its content is what its name says; read once in a run. A damaged
  /// file is set aside and counts as absent.
  boolean sound(Artifact artifact) throws IOException;

  /// Moves a finished file in.
  Artifact keep(Path finished, Artifact.Kind kind) throws IOException;

  /// Where it lies, to be read only.
  Path path(Artifact artifact);

  /// A new, empty folder for a task's scratch files, on the store's own file system.
  Path scratch() throws IOException;

  /// Removes a scratch folder with all that is left in it.
  void discard(Path scratch) throws IOException;
}
