package dramac.lsp;

import dramac.source.Span;
import dramac.story.Named;
import dramac.tree.NameKey;

/// A place that names something the script declares.
///
/// @param span the name as typed there
record Occurrence(Span span, Named what, Kind kind) {
  /// Whether the thing gets its name here or is only called by it.
  enum Kind {
    DECLARED,
    USED
  }

  /// What two spellings of one name share.
  String key() {
    return NameKey.of(span.text());
  }

  boolean isDeclaration() {
    return kind == Kind.DECLARED;
  }
}
