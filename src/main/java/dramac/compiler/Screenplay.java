package dramac.compiler;

import dramac.source.Diagnostic;
import dramac.tree.Script;
import java.util.List;
import java.util.stream.Stream;

/// All the files of a series, parsed.
///
/// @param others episode files, then imported sheets, each once
record Screenplay(Script main, List<Script> others, List<Diagnostic> diagnostics) {
  Screenplay {
    others = List.copyOf(others);
    diagnostics = List.copyOf(diagnostics);
  }

  List<Script> scripts() {
    return Stream.concat(Stream.of(main), others.stream()).toList();
  }
}
