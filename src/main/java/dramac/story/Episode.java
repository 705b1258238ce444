package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One episode; its length is the reprise and the sum of its scenes.
///
/// @param title absent in an untitled episode
/// @param reprise how much of the end of the episode before is replayed; zero for none
/// @param opening how the first picture comes up
/// @param gate whether the viewer pays after this episode
/// @param span the line it begins with
public record Episode(
    EpisodeId id,
    Optional<Words> title,
    Optional<String> logline,
    Optional<Words> hook,
    Duration reprise,
    Gate gate,
    Pacing pacing,
    Transition opening,
    List<Scene> scenes,
    Span span) {
  /// Whether the viewer pays after this episode.
  public enum Gate {
    OPEN,
    PAID
  }

  public Episode {
    scenes = List.copyOf(scenes);
  }

  public int number() {
    return id.number();
  }

  /// Picture length, reprise included.
  public Duration length() {
    return scenes.stream().map(Scene::length).reduce(reprise, Duration::plus);
  }
}
