package dramac.tree;

import dramac.source.Span;

/// What a `#` line other than an episode's opens. Of an unreadable one only the names count, so
/// that a mistake in its heading does not make its character unknown everywhere.
public sealed interface Sheet {
  Names names();

  Directives directives();

  Span span();

  record CharacterSheet(Names names, Directives directives, Span span) implements Sheet {}

  record SetSheet(Names names, Directives directives, Span span) implements Sheet {}

  record PropSheet(Names names, Directives directives, Span span) implements Sheet {}

  record UnreadableSheet(Names names, Directives directives, Span span) implements Sheet {}
}
