package dramac.story;

import dramac.source.Span;
import java.time.Duration;

/// Something at a moment of a shot that the picture model never hears of.
public sealed interface Event {
  /// From the shot's start.
  Duration at();

  Span span();

  /// Words set in post for three seconds.
  record Caption(Duration at, Words words, Span span) implements Event {}

  /// An effect by word: `thunder`.
  record Sound(Duration at, String words, Span span) implements Event {}

  /// What the first seconds show begins here.
  record Hook(Duration at, Words words, Span span) implements Event {}

  /// The story turns here.
  record Twist(Duration at, Words words, Span span) implements Event {}

  /// The open question is asked here.
  record Cliffhanger(Duration at, Words words, Span span) implements Event {}
}
