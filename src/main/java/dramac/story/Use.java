package dramac.story;

import dramac.source.Span;

/// A place where the script names something it has declared: in a cue, a list or a text.
public record Use(Named what, Span span) {}
