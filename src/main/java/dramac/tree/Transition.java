package dramac.tree;

import dramac.source.Span;

/// A line such as `> SMASH CUT TO`.
public record Transition(Cut cut, Span span) implements Moment {}
