package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The cut of a scene, every beat, line and mark at its time and with the feeling that holds then.
final class ShotBuilder {
  private final Scene.Mood mood;
  private final List<Draft> drafts;
  private final long turn;

  ShotBuilder(Scene.Mood mood, List<Draft> drafts) {
    this.mood = mood;
    this.drafts = drafts;
    this.turn = turn(drafts);
  }

  List<Shot> shots(SceneId scene) {
    List<Shot> shots = new ArrayList<>();
    long start = 0;
    for (Draft draft : drafts) {
      shots.add(shot(draft, scene.shot(shots.size() + 1), start));
      start += draft.length();
    }
    return shots;
  }

  /// A beat that turns does so at the first twist, or in the middle.
  private static long turn(List<Draft> drafts) {
    long start = 0;
    for (Draft draft : drafts) {
      long at = start;
      for (Draft.Slot slot : draft.slots) {
        if (slot.piece instanceof Piece.Seen seen && seen.beat().kind() == Happening.Kind.TWIST) {
          return at;
        }
        at += slot.millis;
      }
      start += draft.length();
    }
    return start / 2;
  }

  private Emotion feeling(long at) {
    return at >= turn ? mood.turn().orElse(mood.beat()) : mood.beat();
  }

  private Shot shot(Draft draft, ShotId id, long start) {
    List<Happening> happenings = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    long at = 0;
    long length = draft.length();
    for (Draft.Slot slot : draft.slots) {
      Duration offset = Duration.ofMillis(Math.min(at, length));
      switch (slot.piece) {
        case Piece.Seen seen -> {
          happenings.add(seen.beat());
          addEvent(seen, offset, events);
        }
        case Piece.Said said -> {
          happenings.addAll(said.directions());
          lines.add(line(said, Duration.ofMillis(at), feeling(start + at)));
        }
        case Piece.Mark mark -> events.add(at(mark.event(), offset));
        case Piece.Still _, Piece.Camera _, Piece.Way _ -> {}
      }
      at += slot.millis;
    }
    return new Shot(
        id,
        draft.framing,
        List.copyOf(draft.people.values()),
        List.copyOf(draft.props),
        happenings,
        lines,
        events,
        feeling(start),
        Duration.ofMillis(length),
        draft.out,
        draft.span);
  }

  private static void addEvent(Piece.Seen seen, Duration at, List<Event> events) {
    Words words = seen.beat().words();
    Span head = seen.head();
    switch (seen.beat().kind()) {
      case HOOK -> events.add(new Event.Hook(at, words, head));
      case TWIST -> events.add(new Event.Twist(at, words, head));
      case ACTION -> {}
    }
  }

  private static Event at(Event event, Duration at) {
    return switch (event) {
      case Event.Caption(_, Words words, Span span) -> new Event.Caption(at, words, span);
      case Event.Sound(_, String words, Span span) -> new Event.Sound(at, words, span);
      case Event.Hook(_, Words words, Span span) -> new Event.Hook(at, words, span);
      case Event.Twist(_, Words words, Span span) -> new Event.Twist(at, words, span);
      case Event.Cliffhanger(_, Words words, Span span) -> new Event.Cliffhanger(at, words, span);
    };
  }

  private static Line line(Piece.Said said, Duration at, Emotion feeling) {
    Piece.Cue cue = said.cue();
    return new Line(
        cue.id(),
        cue.speaker(),
        cue.medium(),
        new Line.Delivery(cue.emotion().orElse(feeling), cue.manners()),
        said.language(),
        said.phrases(),
        at,
        Duration.ofMillis(said.millis()),
        cue.span());
  }
}
