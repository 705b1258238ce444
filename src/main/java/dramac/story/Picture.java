package dramac.story;

import dramac.source.Span;

/// A picture the writer brings.
///
/// @param path relative to the project, with `/`
public record Picture(String path, Span span) {}
