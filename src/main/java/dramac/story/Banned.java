package dramac.story;

import dramac.source.Span;

/// A term that must reach no viewer.
///
/// @param place where the project bans it
public record Banned(String term, Span place) {}
