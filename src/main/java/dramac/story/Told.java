package dramac.story;

import dramac.source.Span;

/// A stretch of the script that reaches a viewer, as typed.
///
/// @param span never empty, always of one language
public record Told(Kind kind, Place place, Span span) {

  /// How it reaches the viewer.
  public enum Kind {
    /// a prompt: what the picture shows
    SEEN,
    /// speech and its translations
    HEARD,
    /// captions and titles
    READ
  }

  /// Where it stands.
  public enum Place {
    HEADER,
    SHEET,
    EPISODE,
    SCENE
  }
}
