package dramac.story;

import dramac.source.Span;
import java.util.List;
import java.util.Optional;

/// What a scene is made of before it is cut: its moments with names resolved and times estimated.
/// Times are milliseconds.
sealed interface Piece {

  /// A hook, an action or a twist; `head` is where a finding about it points.
  record Seen(Happening.Beat beat, Cast cast, int millis, Span head) implements Piece {}

  /// A speech; its time is without the gap after it.
  record Said(
      Cue cue,
      String language,
      List<Line.Phrase> phrases,
      List<Happening.Direction> directions,
      Cast cast,
      int millis)
      implements Piece {

    boolean onScreen() {
      return cue.medium() == Line.Medium.ON_SCREEN || cue.medium() == Line.Medium.THOUGHT;
    }

    Said with(Cast other) {
      return new Said(cue, language, phrases, directions, other, millis);
    }

    int withGap() {
      return millis + SpeechRate.GAP;
    }
  }

  /// A `shot:` line.
  record Camera(Framing framing, Cast cast, Span span) implements Piece {}

  /// A caption, a sound or a cliffhanger, not yet at its time.
  record Mark(Event event) implements Piece {

    boolean holds() {
      return event instanceof Event.Cliffhanger;
    }
  }

  /// A written shot in which nothing happens.
  record Still(int millis) implements Piece {}

  /// A transition line.
  record Way(Transition transition) implements Piece {}

  /// Who speaks, and how.
  ///
  /// @param emotion absent where the scene's beat holds
  record Cue(
      LineId id,
      Speaker speaker,
      Line.Medium medium,
      Optional<Emotion> emotion,
      List<Manner> manners,
      Span span) {}

  /// Who and what a piece puts into the picture.
  record Cast(List<Appearance> people, List<Prop> props) {
    static final Cast NOBODY = new Cast(List.of(), List.of());
  }
}
