package dramac.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dramac.plan.AuthorFile;
import dramac.plan.Request;
import java.io.IOException;

/// The fields of a request, in the order its record has them; times in milliseconds.
record RequestFields(JsonGenerator json) {
  void write(Request request) throws IOException {
    switch (request) {
      case Request.Reference reference -> reference(reference);
      case Request.Video video -> video(video);
      case Request.Speech speech -> speech(speech);
      case Request.LipSync sync -> lipSync(sync);
      case Request.Music music -> {
        json.writeStringField("mood", music.mood().word());
        json.writeNumberField("length", music.length().toMillis());
        json.writeNumberField("seed", music.seed());
      }
    }
  }

  private void reference(Request.Reference reference) throws IOException {
    json.writeStringField("name", reference.name());
    json.writeStringField("description", reference.description());
    json.writeArrayFieldStart("pictures");
    for (AuthorFile picture : reference.pictures()) {
      json.writeStartObject();
      json.writeStringField("path", picture.path());
      json.writeStringField("sha256", picture.content().hex());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("seed", reference.seed());
  }

  private void video(Request.Video video) throws IOException {
    json.writeStringField("prompt", video.prompt());
    json.writeStringField("negative", video.negative());
    json.writeNumberField("frames", video.frames());
    json.writeStringField("ratio", video.format().ratio().toString());
    json.writeStringField("tier", video.format().tier().toString());
    json.writeNumberField("fps", video.format().fps());
    json.writeNumberField("seed", video.seed());
    PlanJson.names(json, "references", video.references());
    json.writeNumberField("variation", video.variation());
  }

  private void speech(Request.Speech speech) throws IOException {
    json.writeStringField("text", speech.text());
    json.writeStringField("voice", speech.voice());
    json.writeStringField("language", speech.language());
    json.writeStringField("emotion", PlanJson.word(speech.emotion()));
    json.writeNumberField("pitch", speech.pitch());
    json.writeNumberField("energy", speech.energy());
    json.writeNumberField("speed", speech.speed());
  }

  private void lipSync(Request.LipSync sync) throws IOException {
    json.writeStringField("video", sync.video().toString());
    json.writeStringField("audio", sync.audio().toString());
    json.writeStringField("language", sync.language());
    json.writeArrayFieldStart("turns");
    for (Request.Turn turn : sync.turns()) {
      json.writeStartObject();
      json.writeStringField("speaker", turn.speaker());
      json.writeNumberField("start", turn.start().toMillis());
      json.writeNumberField("end", turn.end().toMillis());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
