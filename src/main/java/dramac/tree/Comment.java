package dramac.tree;

import dramac.source.Span;

/// A `//` line or a `/* … */` block with its marks.
public record Comment(Span span) {}
