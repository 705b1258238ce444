package dramac.plan;

import java.util.Locale;

/// Names a task for people: `E01S03T02/video`. Slots are positional, so no key, fingerprint or file
/// name holds one.
public record TaskId(String slot, Kind kind) {
  /// What is made.
  public enum Kind {
    REFERENCE,
    VIDEO,
    VOICE,
    DIALOGUE,
    LIPSYNC,
    MUSIC,
    SUBTITLES,
    POSTER,
    EPISODE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String toString() {
    return slot + "/" + kind.word();
  }
}
