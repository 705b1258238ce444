package dramac.lsp;

import dramac.source.Span;
import dramac.story.CastMember;
import dramac.story.Episode;
import dramac.story.Line;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.Speaker;
import dramac.story.Story;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// When things are, by the place of their first words: an episode's heading, a scene's heading, a
/// shot's first line, the name in a cue.
final class Clock {
  private final Map<Span, Episode> episodes = new HashMap<>();
  private final Map<Span, Timed<Scene>> scenes = new HashMap<>();
  private final Map<Span, Timed<Shot>> shots = new HashMap<>();
  private final Map<Span, Line> lines = new HashMap<>();
  private final Map<Span, Duration> spoken = new LinkedHashMap<>();

  /// Something and when it begins, from the episode's start.
  record Timed<T>(Duration start, T what, Scene scene) {}

  private Clock() {}

  static Clock of(Story story) {
    Clock clock = new Clock();
    for (Episode episode : story.episodes()) {
      clock.episodes.put(episode.span(), episode);
      Duration at = episode.reprise();
      for (Scene scene : episode.scenes()) {
        clock.scenes.put(scene.span(), new Timed<>(at, scene, scene));
        for (Shot shot : scene.shots()) {
          clock.shots.put(shot.span(), new Timed<>(at, shot, scene));
          shot.lines().forEach(clock::add);
          at = at.plus(shot.length());
        }
      }
    }
    return clock;
  }

  private void add(Line line) {
    lines.put(line.span(), line);
    spoken.merge(line.speaker().span(), line.length(), Duration::plus);
  }

  Optional<Episode> episode(Span heading) {
    return Optional.ofNullable(episodes.get(heading));
  }

  Optional<Timed<Scene>> scene(Span heading) {
    return Optional.ofNullable(scenes.get(heading));
  }

  Optional<Timed<Shot>> shot(Span head) {
    return Optional.ofNullable(shots.get(head));
  }

  Optional<Line> line(Span name) {
    return Optional.ofNullable(lines.get(name));
  }

  /// How long somebody speaks in the whole series.
  Duration spoken(Speaker speaker) {
    return spoken.getOrDefault(speaker.span(), Duration.ZERO);
  }

  /// The look a person wears in a scene, as first seen there.
  static Optional<String> look(Scene scene, CastMember who) {
    return scene.shots().stream()
        .flatMap(shot -> shot.onScreen().stream())
        .filter(person -> person.who().equals(who))
        .findFirst()
        .flatMap(person -> person.look())
        .map(look -> look.name());
  }

  /// `0:19.5`
  static String minutes(Duration time) {
    long tenths = Math.round(time.toMillis() / 100.0);
    return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
  }

  /// `3.5 s`
  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
