package dramac.lsp;

import dramac.source.Sources;
import java.nio.file.Path;
import java.util.List;

/// What the world hands to the language server: which series a file may belong to, what lies on
/// disk, what a project sets. Reading only.
public interface Host {

  /// The series that a script may be a part of, the nearest first, itself left out. Nothing above
  /// the folders that are open in the editor is looked at.
  List<Home> homes(Path script, List<Path> open);

  /// The files of a folder as they lie on disk.
  Sources disk(Path folder);

  /// What the project of these files sets; mistakes in its `drama.yaml` are among the findings.
  Settings settings(Sources files);
}
