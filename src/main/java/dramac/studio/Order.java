package dramac.studio;

import java.util.List;

/// Something that was ordered. It holds all that its making needs, so it can be made at any time,
/// in any session, to the same bytes; a hash of it names its files. Inputs are names of files.
sealed interface Order {
  /// @param reference id of the kept likeness, or empty
  record Clip(
      String prompt, int width, int height, int fps, int frames, long seed, String reference)
      implements Order {}

  /// @param format `mp3` or `wav`
  record Voice(
      String text,
      String language,
      String voice,
      double speed,
      double pitch,
      double energy,
      String format)
      implements Order {}

  record Synced(String video, String audio, List<Turn> turns) implements Order {
    public Synced {
      turns = List.copyOf(turns);
    }
  }

  /// A clip with music under it.
  record Scored(String video, String mood, double volume, double fadeIn, double fadeOut)
      implements Order {}

  record Bed(String mood, double seconds, long seed) implements Order {}

  /// A likeness that later clips name.
  ///
  /// @param picture name of the file that was given, or empty
  record Likeness(String name, String description, String picture) implements Order {}

  /// Seconds from the clip's start.
  record Turn(String speaker, double start, double end) {}

  /// The endings of the files it makes, the main one first.
  default List<String> files() {
    return switch (this) {
      case Clip _ -> List.of("mp4", "jpg");
      case Voice voice -> List.of(voice.format(), "json");
      case Synced _, Scored _ -> List.of("mp4");
      case Bed _ -> List.of("wav");
      case Likeness _ -> List.of("png");
    };
  }

  /// What stands in its stored form.
  default String kind() {
    return switch (this) {
      case Clip _ -> "clip";
      case Voice _ -> "voice";
      case Synced _ -> "synced";
      case Scored _ -> "scored";
      case Bed _ -> "bed";
      case Likeness _ -> "likeness";
    };
  }

  static Class<? extends Order> of(String kind) {
    return switch (kind) {
      case "clip" -> Clip.class;
      case "voice" -> Voice.class;
      case "synced" -> Synced.class;
      case "scored" -> Scored.class;
      case "bed" -> Bed.class;
      case "likeness" -> Likeness.class;
      default -> throw new IllegalStateException("an order of no known kind: " + kind);
    };
  }
}
