package dramac.studio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// `chat/completions`: OpenAI's shape, answered by the built-in writer. No model: the same request
/// gives the same script.
final class WriteScript implements Endpoint {
  private static final Map<String, String> PER_MILLION =
      Map.of("gpt-4.1", "8", "claude-sonnet-4.5", "15", "deepseek-v3.2", "0.42");
  private static final int BYTES_A_TOKEN = 4;

  @Override
  public String path() {
    return "chat/completions";
  }

  @Override
  public List<String> fields() {
    return List.of("model", "messages", "temperature", "max_tokens", "response_format", "stream");
  }

  @Override
  public Answer answer(Fields request) throws Refused, IOException {
    String model = request.oneOf("model", "gpt-4.1", ListModels.WRITERS);
    request.number("temperature", 1, 0, 2);
    request.whole("max_tokens", 8000, 1, 1_000_000);
    if (request.flag("stream", false)) {
      throw Refused.invalid("\"stream\" must be false: this studio answers in one piece.");
    }
    StringBuilder system = new StringBuilder();
    String premise = "";
    for (Fields message : request.list("messages", 200)) {
      String role =
          message.oneOf("role", "user", List.of("system", "developer", "user", "assistant"));
      String content = message.text("content", 200_000);
      premise = role.equals("user") ? content : premise;
      system.append(content).append('\n');
    }
    if (premise.isEmpty()) {
      throw Refused.invalid("\"messages\" must hold a user's message.");
    }
    String content = Json.MAPPER.writeValueAsString(ScriptWriter.write(Wish.read(premise)));
    return answer(model, system.toString(), content);
  }

  private static Answer answer(String model, String asked, String content) {
    long in = tokens(asked);
    long out = tokens(content);
    ObjectNode body = Json.object();
    body.put("id", "chatcmpl-" + Archive.hash((asked + content).getBytes(StandardCharsets.UTF_8)));
    body.put("object", "chat.completion").put("created", 0).put("model", model);
    ObjectNode choice = body.putArray("choices").addObject().put("index", 0);
    choice.putObject("message").put("role", "assistant").put("content", content).putNull("refusal");
    choice.putNull("logprobs").put("finish_reason", "stop");
    ObjectNode usage = body.putObject("usage");
    usage.put("prompt_tokens", in).put("completion_tokens", out).put("total_tokens", in + out);
    BigDecimal price = new BigDecimal(PER_MILLION.getOrDefault(model, "8"));
    BigDecimal dollars =
        price
            .multiply(BigDecimal.valueOf(in + out))
            .divide(BigDecimal.valueOf(1_000_000), MathContext.DECIMAL64);
    return new Answer(body, dollars);
  }

  private static long tokens(String text) {
    return Math.ceilDiv(text.getBytes(StandardCharsets.UTF_8).length, BYTES_A_TOKEN);
  }
}
