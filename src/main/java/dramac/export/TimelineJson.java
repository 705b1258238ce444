package dramac.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dramac.story.Appearance;
import dramac.story.Episode;
import dramac.story.Event;
import dramac.story.Line;
import dramac.story.Pace;
import dramac.story.Pacing;
import dramac.story.Presence;
import dramac.story.Scene;
import dramac.story.Shot;
import dramac.story.Story;
import dramac.story.Stretch;
import dramac.story.Timeline;
import dramac.story.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/// The clock of each episode for machines, in milliseconds from its start. Schema 1; fields are
/// only ever added. The same text gives the same bytes.
public final class TimelineJson {
  private final JsonGenerator json;

  private TimelineJson(JsonGenerator json) {
    this.json = json;
  }

  /// @param episodes those of the story to be shown
  public static String write(Story story, List<Episode> episodes) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      TimelineJson writer = new TimelineJson(json);
      writer.words("series", story.series().title());
      json.writeArrayFieldStart("episodes");
      for (Episode episode : episodes) {
        writer.episode(episode);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void episode(Episode episode) throws IOException {
    Timeline timeline = Timeline.of(episode);
    json.writeStartObject();
    json.writeStringField("id", episode.id().toString());
    if (episode.title().isPresent()) {
      words("title", episode.title().get());
    }
    time("length", episode.length());
    time("reprise", episode.reprise());
    limits(episode.pacing().bounds());
    pace(Pace.of(episode));
    json.writeArrayFieldStart("moments");
    for (Timeline.Moment moment : timeline.moments()) {
      moment(moment);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("scenes");
    for (Scene scene : episode.scenes()) {
      scene(scene, timeline);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("people");
    for (Presence presence : Presence.in(episode)) {
      presence(presence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void limits(Pacing.Bounds bounds) throws IOException {
    json.writeObjectFieldStart("limits");
    time("hook", bounds.hook());
    time("twist", bounds.twist());
    time("peak", bounds.peak());
    range("episode", bounds.episode());
    range("shot", bounds.shot());
    time("average", bounds.average());
    time("scene", bounds.scene());
    json.writeEndObject();
  }

  private void pace(Pace pace) throws IOException {
    stretches("speech", pace.speech());
    time("average", pace.average().time());
    json.writeNumberField("close", pace.close());
    json.writeArrayFieldStart("gaps");
    for (Pace.Gap gap : pace.gaps()) {
      json.writeStartObject();
      time("from", gap.stretch().from());
      time("until", gap.stretch().until());
      json.writeBooleanField("kept", gap.measured().kept());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("outside");
    for (String id : pace.outside().keySet()) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  private void moment(Timeline.Moment moment) throws IOException {
    json.writeStartObject();
    switch (moment.event()) {
      case Event.Hook hook -> event("hook", hook.words());
      case Event.Twist twist -> event("twist", twist.words());
      case Event.Cliffhanger cliffhanger -> event("cliffhanger", cliffhanger.words());
      case Event.Caption caption -> event("caption", caption.words());
      case Event.Sound sound -> event("sound", Words.of(sound.words()));
    }
    time("at", moment.at());
    json.writeNumberField("line", moment.event().span().line());
    json.writeEndObject();
  }

  private void event(String kind, Words words) throws IOException {
    json.writeStringField("kind", kind);
    words("words", words);
  }

  private void scene(Scene scene, Timeline timeline) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", scene.id().toString());
    words("place", scene.setting().place());
    time("at", timeline.start(scene.id()));
    time("length", scene.length());
    json.writeNumberField("line", scene.span().line());
    json.writeArrayFieldStart("shots");
    for (Shot shot : scene.shots()) {
      shot(shot, timeline.start(shot.id()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void shot(Shot shot, Duration start) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", shot.id().toString());
    time("at", start);
    time("length", shot.length());
    json.writeStringField("camera", shot.framing().camera());
    json.writeNumberField("line", shot.span().line());
    json.writeArrayFieldStart("onScreen");
    for (Appearance appearance : shot.onScreen()) {
      json.writeString(appearance.who().names().first());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("speech");
    for (Line line : shot.lines()) {
      speech(line, start);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void speech(Line line, Duration start) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", line.id().toString());
    json.writeStringField("who", line.speaker().names().first());
    json.writeStringField("medium", PlanJson.word(line.medium()));
    time("at", start.plus(line.at()));
    time("length", line.length());
    json.writeEndObject();
  }

  private void presence(Presence presence) throws IOException {
    json.writeStartObject();
    words("name", presence.who().names());
    stretches("seen", presence.seen());
    stretches("speaking", presence.speaking());
    stretches("heard", presence.heard());
    json.writeEndObject();
  }

  private void stretches(String name, List<Stretch> stretches) throws IOException {
    json.writeArrayFieldStart(name);
    for (Stretch stretch : stretches) {
      json.writeStartArray();
      json.writeNumber(stretch.from().toMillis());
      json.writeNumber(stretch.until().toMillis());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void range(String name, Pacing.Range range) throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(range.least().toMillis());
    json.writeNumber(range.most().toMillis());
    json.writeEndArray();
  }

  private void time(String name, Duration time) throws IOException {
    json.writeNumberField(name, time.toMillis());
  }

  private void words(String name, Words words) throws IOException {
    json.writeArrayFieldStart(name);
    for (String alternative : words.alternatives()) {
      json.writeString(alternative);
    }
    json.writeEndArray();
  }
}
