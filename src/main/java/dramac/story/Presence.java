package dramac.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// When somebody is in the picture of an episode, and when one is heard. Counted from the episode's
/// start, the reprise included; nothing is known of who is seen in the reprise.
///
/// @param seen in the picture, speaking or not
/// @param speaking heard and seen to speak
/// @param heard a voice alone: from elsewhere, or a thought
public record Presence(
    Speaker who, List<Stretch> seen, List<Stretch> speaking, List<Stretch> heard) {
  public Presence {
    seen = Stretch.merged(seen);
    speaking = Stretch.merged(speaking);
    heard = Stretch.merged(heard);
  }

  /// Everybody in an episode, by first appearance.
  public static List<Presence> in(Episode episode) {
    SequencedMap<Speaker, Presences> people = new LinkedHashMap<>();
    Timeline timeline = Timeline.of(episode);
    for (Scene scene : episode.scenes()) {
      for (Shot shot : scene.shots()) {
        gather(shot, timeline.start(shot.id()), people);
      }
    }
    List<Presence> all = new ArrayList<>();
    people.forEach((who, p) -> all.add(new Presence(who, p.seen, p.speaking, p.heard)));
    return List.copyOf(all);
  }

  private static void gather(Shot shot, Duration start, SequencedMap<Speaker, Presences> people) {
    Stretch whole = new Stretch(start, start.plus(shot.length()));
    for (Appearance appearance : shot.onScreen()) {
      of(appearance.who(), people).seen.add(whole);
    }
    for (Line line : shot.lines()) {
      Presences presences = of(line.speaker(), people);
      Stretch said = said(line, whole);
      switch (line.medium()) {
        case ON_SCREEN -> {
          presences.seen.add(said);
          presences.speaking.add(said);
        }
        case VOICE_OVER, OFF_SCREEN, THOUGHT -> presences.heard.add(said);
      }
    }
  }

  private static Presences of(Speaker who, SequencedMap<Speaker, Presences> people) {
    return people.computeIfAbsent(who, _ -> new Presences());
  }

  /// A speech that does not fit its shot ends with it.
  static Stretch said(Line line, Stretch shot) {
    Duration from = shot.from().plus(line.at());
    Duration until = from.plus(line.length());
    Duration last = shot.until().compareTo(until) < 0 ? shot.until() : until;
    return new Stretch(from, last.compareTo(from) < 0 ? from : last);
  }

  private static final class Presences {
    private final List<Stretch> seen = new ArrayList<>();
    private final List<Stretch> speaking = new ArrayList<>();
    private final List<Stretch> heard = new ArrayList<>();
  }
}
