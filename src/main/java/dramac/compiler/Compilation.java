package dramac.compiler;

import dramac.source.Diagnostic;
import dramac.story.Story;
import dramac.tree.Script;
import java.util.List;

/// What came of compiling: the scripts as written, the main one first, the story they tell, and
/// all there is to say about it, in order of place.
public record Compilation(List<Script> scripts, Story story, List<Diagnostic> diagnostics) {
  public Compilation {
    scripts = List.copyOf(scripts);
    diagnostics = diagnostics.stream().sorted().toList();
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
