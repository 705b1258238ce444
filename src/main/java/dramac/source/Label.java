package dramac.source;

import org.jspecify.annotations.Nullable;

/// A place and what is to be said right under it, if anything.
public record Label(Span span, @Nullable Message text) {}
