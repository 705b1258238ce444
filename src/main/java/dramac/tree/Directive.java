package dramac.tree;

import dramac.source.Span;

/// A line `key: value` with its continuations. `key` is the word as typed.
public record Directive(Keyword keyword, Name key, Value value, Span span) implements Moment {}
