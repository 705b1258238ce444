package dramac.studio.sound;

/// When a part of a line is heard.
///
/// @param text the phrase or syllable, as written
/// @param start seconds from the line's first sample
/// @param end seconds from the line's first sample, after `start`
public record Timing(String text, double start, double end) {}
