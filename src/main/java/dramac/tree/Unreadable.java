package dramac.tree;

import dramac.source.Span;

/// A line with an error, already reported.
public record Unreadable(Span span) implements Moment {}
