package dramac.tree;

import dramac.source.Span;
import java.util.List;

/// An `# EPISODE` line, the directives of its head, and its scenes. `heading` is the first line.
public record Episode(
    int number, Names names, Span heading, Directives head, List<Scene> scenes, Span span) {
  public Episode {
    scenes = List.copyOf(scenes);
  }
}
