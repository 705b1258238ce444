package dramac.story;

import dramac.source.Span;

/// One locked feature: `hair_color = black`.
///
/// @param key one of the eight in lower case with `_`, or an extra key as written
public record Feature(String key, String value, Span span) {}
