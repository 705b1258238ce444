package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One scene, cut into shots.
///
/// @param mood the feeling of the picture, which may turn within the scene
/// @param span the heading
public record Scene(
    SceneId id,
    Setting setting,
    Mood mood,
    List<Shot> shots,
    Transition out,
    Marks marks,
    Span span) {
  public Scene {
    shots = List.copyOf(shots);
  }

  public Duration length() {
    return shots.stream().map(Shot::length).reduce(Duration.ZERO, Duration::plus);
  }

  public Stream<Line> lines() {
    return shots.stream().flatMap(s -> s.lines().stream());
  }

  /// Where and when.
  ///
  /// @param place as the heading names it
  /// @param set the declared set this place belongs to
  /// @param visual what the picture shows in this scene
  /// @param avoid what it must not show, beside the series' own
  /// @param span the place in the heading
  public record Setting(
      Words place,
      View view,
      TimeOfDay time,
      Optional<SetDesign> set,
      Optional<Words> visual,
      List<String> avoid,
      Span span) {
    public Setting {
      avoid = List.copyOf(avoid);
    }
  }

  /// Inside or outside.
  public enum View {
    INTERIOR,
    EXTERIOR,
    BOTH
  }

  /// The hour of the heading.
  public enum TimeOfDay {
    UNSTATED,
    DAY,
    NIGHT,
    DAWN,
    MORNING,
    DUSK,
    EVENING,
    CONTINUOUS,
    LATER
  }

  /// The feeling of a scene, and its music.
  ///
  /// @param turn the feeling from the first twist on, if the beat turns
  /// @param music absent = none
  public record Mood(Emotion beat, Optional<Emotion> turn, Optional<Music> music) {}

  /// Music under a scene.
  ///
  /// @param percent 1 to 100
  public record Music(MusicMood mood, int percent) {}

  /// What the writer marked in a scene beside what is seen and heard.
  ///
  /// @param length what `length:` asks for
  /// @param exits who leaves the story for good with this scene, and who is back from it on
  /// @param changes `wearing:` lines after the scene has begun
  /// @param unlocks the locks that do not hold in this scene
  public record Marks(
      Optional<Asked> length,
      List<Use> exits,
      List<Use> returns,
      List<Use> changes,
      List<Unlock> unlocks,
      List<Note> notes) {
    public Marks {
      exits = List.copyOf(exits);
      returns = List.copyOf(returns);
      changes = List.copyOf(changes);
      unlocks = List.copyOf(unlocks);
      notes = List.copyOf(notes);
    }

    public static Marks none() {
      return new Marks(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
  }

  /// A key of a person's lock that an `unlock:` line names.
  ///
  /// @param key one of the eight in lower case with `_`, or as written
  public record Unlock(CastMember who, String key, Span span) {}

  /// A time the writer asks for.
  public record Asked(Duration length, Span span) {}

  /// A note for people: `[[ … ]]`.
  public record Note(String text, Span span) {}
}
