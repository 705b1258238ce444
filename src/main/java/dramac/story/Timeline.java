package dramac.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// When things are, counted from an episode's start, the reprise included.
public final class Timeline {
  private final SequencedMap<SceneId, Duration> scenes = new LinkedHashMap<>();
  private final SequencedMap<ShotId, Duration> shots = new LinkedHashMap<>();
  private final List<Moment> moments = new ArrayList<>();
  private final Duration end;

  /// An event at its time.
  public record Moment(Duration at, Event event, SceneId scene) {}

  private Timeline(Episode episode) {
    Duration at = episode.reprise();
    for (Scene scene : episode.scenes()) {
      scenes.put(scene.id(), at);
      for (Shot shot : scene.shots()) {
        shots.put(shot.id(), at);
        for (Event event : shot.events()) {
          moments.add(new Moment(at.plus(event.at()), event, scene.id()));
        }
        at = at.plus(shot.length());
      }
    }
    end = at;
  }

  public static Timeline of(Episode episode) {
    return new Timeline(episode);
  }

  /// When a scene of this episode begins.
  public Duration start(SceneId scene) {
    return scenes.getOrDefault(scene, end);
  }

  /// When a shot of this episode begins.
  public Duration start(ShotId shot) {
    return shots.getOrDefault(shot, end);
  }

  public Duration end() {
    return end;
  }

  /// All events, in order.
  public List<Moment> moments() {
    return List.copyOf(moments);
  }

  public Optional<Moment> hook() {
    return each(Event.Hook.class).findFirst();
  }

  public List<Moment> twists() {
    return each(Event.Twist.class).toList();
  }

  public Optional<Moment> cliffhanger() {
    return each(Event.Cliffhanger.class).findFirst();
  }

  private Stream<Moment> each(Class<? extends Event> kind) {
    return moments.stream().filter(moment -> kind.isInstance(moment.event()));
  }
}
