package dramac.plan;

import dramac.story.Appearance;
import dramac.story.Emotion;
import dramac.story.Format;
import dramac.story.Happening;
import dramac.story.Line;
import dramac.story.Prop;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.Speaker;
import dramac.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Composes the prompt of a shot. Spoken words, captions and the cliffhanger never enter it.
public final class PromptWriter {
  /// Part of every request digest: a new wording makes takes stale, not missing.
  static final int VERSION = 1;

  private static final String NEVER =
      "no text, letters, captions, subtitles, logos or watermarks; no second copy of a named"
          + " person; no change of face, hair or clothes; no deformed hands";

  private final Story story;
  private final Format format;
  private final Naming naming;
  private final Likeness likeness;

  public PromptWriter(Story story, Format format) {
    this.story = story;
    this.format = format;
    this.naming = new Naming(story);
    this.likeness = new Likeness(naming);
  }

  public Prompt of(Scene scene, Shot shot) {
    List<String> parts = new ArrayList<>();
    for (Appearance seen : shot.onScreen()) {
      parts.add(naming.rewrite(likeness.introduction(seen)));
    }
    parts.add(naming.rewrite(likeness.place(scene.setting())));
    for (Prop prop : shot.props()) {
      parts.add(naming.rewrite(likeness.introduction(prop)));
    }
    shot.happenings().forEach(happening -> parts.add(action(happening)));
    parts.addAll(expressions(shot));
    parts.add(naming.rewrite(shot.framing().camera()));
    parts.add(shot.emotion().light());
    parts.add(naming.rewrite(naming.in(story.series().style())));
    parts.add(format.ratio() + " " + frame());
    return new Prompt(parts, negative(scene));
  }

  private String action(Happening happening) {
    return switch (happening) {
      case Happening.Beat beat -> naming.rewrite(naming.in(beat.words()));
      case Happening.Direction direction ->
          naming.in(direction.who().names()) + " " + naming.rewrite(direction.words());
    };
  }

  /// Each person who speaks or thinks in the picture, once: `LIN WAN, cold expression, speaking`.
  private List<String> expressions(Shot shot) {
    SequencedMap<Speaker, String> faces = new LinkedHashMap<>();
    for (Line line : shot.lines()) {
      switch (line.medium()) {
        case ON_SCREEN -> faces.putIfAbsent(line.speaker(), face(line) + ", speaking");
        case THOUGHT -> faces.putIfAbsent(line.speaker(), face(line) + ", mouth closed");
        case VOICE_OVER, OFF_SCREEN -> {}
      }
    }
    return List.copyOf(faces.values());
  }

  private String face(Line line) {
    Emotion emotion = line.delivery().emotion();
    String word = emotion == Emotion.SHOCKING ? "shocked" : emotion.word();
    return naming.in(line.speaker().names()) + ", " + word + " expression";
  }

  private String frame() {
    return switch (format.ratio()) {
      case NINE_SIXTEEN, FOUR_FIVE -> "vertical frame";
      case SIXTEEN_NINE -> "horizontal frame";
      case SQUARE -> "square frame";
    };
  }

  private String negative(Scene scene) {
    Stream<String> avoid =
        Stream.concat(story.series().avoid().stream(), scene.setting().avoid().stream());
    return Stream.concat(Stream.of(NEVER), avoid.distinct().map(word -> "no " + word))
        .collect(Collectors.joining("; "));
  }
}
