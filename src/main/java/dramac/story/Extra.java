package dramac.story;

import dramac.source.Span;

/// A voice that needs no sheet: a crowd, a guard at the door.
public record Extra(Words names, Span span) implements Speaker {}
