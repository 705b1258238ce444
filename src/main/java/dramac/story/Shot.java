package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.List;

/// One picture of the story: who is seen, what happens, what is said, for how long.
///
/// @param onScreen the people in the picture, by first mention, each in the look that holds
/// @param happenings what the picture shows happening, in order
/// @param events captions, sounds and marks, at times from the shot's start
/// @param lines speech, at times from the shot's start; only on-screen lines move a mouth
/// @param out how it gives way to the next shot
public record Shot(
    ShotId id,
    Framing framing,
    List<Appearance> onScreen,
    List<Prop> props,
    List<Happening> happenings,
    List<Line> lines,
    List<Event> events,
    Emotion emotion,
    Duration length,
    Transition out,
    Span span) {
  public Shot {
    onScreen = List.copyOf(onScreen);
    props = List.copyOf(props);
    happenings = List.copyOf(happenings);
    lines = List.copyOf(lines);
    events = List.copyOf(events);
  }
}
