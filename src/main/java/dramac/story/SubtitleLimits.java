package dramac.story;

/// How much a screen of subtitles holds.
///
/// @param lines on one screen
/// @param latin letters on a line
/// @param han Han signs on a line
public record SubtitleLimits(int lines, int latin, int han) {
  /// Two lines of 37 letters (artlangstv.com) or 15 Han signs.
  public static final SubtitleLimits USUAL = new SubtitleLimits(2, 37, 15);
}
