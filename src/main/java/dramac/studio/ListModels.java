package dramac.studio;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/// `models/list`: what can be asked for by name.
final class ListModels implements Endpoint {
  static final List<String> WRITERS = List.of("gpt-4.1", "claude-sonnet-4.5", "deepseek-v3.2");
  static final String PICTURES = "video-gen-2.0";
  static final String VOICES = "voice-tts-3.0";

  @Override
  public String path() {
    return "models/list";
  }

  @Override
  public List<String> fields() {
    return List.of();
  }

  @Override
  public Answer answer(Fields request) {
    ArrayNode models = Json.MAPPER.createArrayNode();
    WRITERS.forEach(id -> models.addObject().put("id", id).put("object", "model"));
    models.addObject().put("id", PICTURES).put("object", "model");
    models.addObject().put("id", VOICES).put("object", "model");
    return Answer.free(Json.object().put("object", "list").set("data", models));
  }
}
