package dramac.tree;

import dramac.source.Allowance;
import dramac.source.Span;
import java.util.List;

/// A file as written. Comments and notes are listed here wherever they stand; a note in a scene is
/// a moment there as well.
public record Script(
    Directives header,
    List<Sheet> sheets,
    List<Episode> episodes,
    List<Note> notes,
    List<Comment> comments,
    List<Allowance> allowances,
    Span span) {
  public Script {
    sheets = List.copyOf(sheets);
    episodes = List.copyOf(episodes);
    notes = List.copyOf(notes);
    comments = List.copyOf(comments);
    allowances = List.copyOf(allowances);
  }

  /// The globs of the `import:` lines.
  public List<Name> imports() {
    return header
        .values(Keyword.IMPORT, Value.Items.class)
        .flatMap(paths -> paths.items().stream())
        .toList();
  }
}
