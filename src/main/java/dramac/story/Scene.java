package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One scene, cut into shots.
///
/// @param mood the feeling of the picture, which may turn within the scene
public record Scene(
    SceneId id, Setting setting, Mood mood, List<Shot> shots, Transition out, Span span) {
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
  public record Setting(
      Words place,
      View view,
      TimeOfDay time,
      Optional<SetDesign> set,
      Optional<Words> visual,
      List<String> avoid) {
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
}
