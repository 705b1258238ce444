package dramac.story;

import dramac.source.Span;

/// Something the picture shows.
public sealed interface Happening {
  Span span();

  /// A hook, an action or a twist.
  record Beat(Kind kind, Words words, Span span) implements Happening {}

  /// An acting direction: `(not looking at her)`.
  record Direction(Speaker who, String words, Span span) implements Happening {}

  /// What sort of beat.
  enum Kind {
    HOOK,
    ACTION,
    TWIST
  }
}
