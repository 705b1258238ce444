package dramac.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// How an episode stands against the craft numbers in force for it; language.md 5.3. Times are
/// counted from its start, the reprise included.
///
/// @param length against the range of an episode
/// @param hook where it begins, against the latest; absent without a hook
/// @param gaps from the start, a twist or the cliffhanger to the next, and to the end
/// @param peak what follows the cliffhanger, against the most; absent without one
/// @param average of the shots, against the most
/// @param close how many shots are close
/// @param outside shots and scenes that are longer or shorter than they should be, by their ids
/// @param speech when anybody is heard
public record Pace(
    Measured length,
    Optional<Measured> hook,
    List<Gap> gaps,
    Optional<Measured> peak,
    Measured average,
    int shots,
    int close,
    SequencedMap<String, Measured> outside,
    List<Stretch> speech) {
  public Pace {
    gaps = List.copyOf(gaps);
    outside = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(outside));
    speech = List.copyOf(speech);
  }

  /// A time and the range it is held to.
  public record Measured(Duration time, Pacing.Range range) {
    public boolean kept() {
      return range.holds(time);
    }
  }

  /// A time without a turn.
  public record Gap(Stretch stretch, Measured measured) {}

  public static Pace of(Episode episode) {
    Timeline timeline = Timeline.of(episode);
    Pacing.Bounds bounds = episode.pacing().bounds();
    List<Shot> shots = episode.scenes().stream().flatMap(s -> s.shots().stream()).toList();
    return new Pace(
        new Measured(tenth(episode.length()), bounds.episode()),
        timeline.hook().map(hook -> atMost(hook.at(), bounds.hook())),
        gaps(timeline, bounds.twist()),
        timeline.cliffhanger().map(c -> atMost(timeline.end().minus(c.at()), bounds.peak())),
        atMost(average(shots), bounds.average()),
        shots.size(),
        (int) shots.stream().filter(shot -> shot.framing().close()).count(),
        outside(episode, bounds),
        speech(shots, timeline));
  }

  /// Time in which nobody is heard, the reprise left out.
  public Duration silence(Episode episode) {
    return episode.length().minus(episode.reprise()).minus(Stretch.sum(speech));
  }

  private static Measured atMost(Duration time, Duration most) {
    return new Measured(time, new Pacing.Range(Duration.ZERO, most));
  }

  private static List<Gap> gaps(Timeline timeline, Duration most) {
    List<Gap> gaps = new ArrayList<>();
    Duration from = Duration.ZERO;
    for (Duration turn : turns(timeline).toList()) {
      gaps.add(gap(from, turn, most));
      from = turn;
    }
    gaps.add(gap(from, timeline.end(), most));
    return gaps;
  }

  private static Gap gap(Duration from, Duration until, Duration most) {
    Stretch stretch = new Stretch(from, until);
    return new Gap(stretch, atMost(stretch.length(), most));
  }

  private static Stream<Duration> turns(Timeline timeline) {
    return timeline.moments().stream()
        .filter(
            moment ->
                switch (moment.event()) {
                  case Event.Twist _, Event.Cliffhanger _ -> true;
                  case Event.Hook _, Event.Caption _, Event.Sound _ -> false;
                })
        .map(Timeline.Moment::at);
  }

  private static SequencedMap<String, Measured> outside(Episode episode, Pacing.Bounds bounds) {
    SequencedMap<String, Measured> outside = new LinkedHashMap<>();
    for (Scene scene : episode.scenes()) {
      keep(scene.id().toString(), atMost(scene.length(), bounds.scene()), outside);
      for (Shot shot : scene.shots()) {
        keep(shot.id().toString(), new Measured(shot.length(), bounds.shot()), outside);
      }
    }
    return outside;
  }

  private static void keep(String id, Measured measured, SequencedMap<String, Measured> outside) {
    if (!measured.kept()) {
      outside.put(id, measured);
    }
  }

  private static List<Stretch> speech(List<Shot> shots, Timeline timeline) {
    List<Stretch> speech = new ArrayList<>();
    for (Shot shot : shots) {
      Duration start = timeline.start(shot.id());
      Stretch whole = new Stretch(start, start.plus(shot.length()));
      shot.lines().forEach(line -> speech.add(Presence.said(line, whole)));
    }
    return Stretch.merged(speech);
  }

  private static Duration average(List<Shot> shots) {
    Duration all = shots.stream().map(Shot::length).reduce(Duration.ZERO, Duration::plus);
    return shots.isEmpty() ? all : tenth(Duration.ofMillis(all.toMillis() / shots.size()));
  }

  /// To a tenth of a second, as it is shown.
  private static Duration tenth(Duration time) {
    return Duration.ofMillis(Math.round(time.toMillis() / 100.0) * 100);
  }
}
