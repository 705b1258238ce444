package dramac.studio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dramac.studio.sound.Voices;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/// `audio/synthesis`: a line in one of the voices.
final class Synthesize implements Endpoint {
  private static final BigDecimal PER_WORD = new BigDecimal("0.00004");

  private final Archive archive;
  private final Shelf shelf;
  private final Workshop workshop;

  Synthesize(Archive archive, Shelf shelf, Workshop workshop) {
    this.archive = archive;
    this.shelf = shelf;
    this.workshop = workshop;
  }

  @Override
  public String path() {
    return "audio/synthesis";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "model",
        "input",
        "voice",
        "language",
        "speed",
        "pitch",
        "energy",
        "output_format",
        "timings");
  }

  @Override
  public Answer answer(Fields request) throws Refused, IOException, InterruptedException {
    request.oneOf("model", ListModels.VOICES, List.of(ListModels.VOICES));
    String language = request.oneOf("language", "zh-CN", Voices.languages());
    List<String> voices = Voices.names(language);
    Order.Voice voice =
        new Order.Voice(
            request.text("input", 5000),
            language,
            request.oneOf("voice", voices.getFirst(), voices),
            request.number("speed", 1, 0.5, 2),
            request.number("pitch", 1, 0.5, 2),
            request.number("energy", 1, 0, 2),
            request.oneOf("output_format", "mp3", List.of("mp3", "wav")));
    boolean timings = request.flag("timings", false);
    String id = archive.keep(voice);
    ObjectNode body = Json.object().put("audio_url", shelf.url(id + "." + voice.format()));
    if (timings) {
      body.set("timings", Json.MAPPER.readTree(workshop.file(id + ".json").toFile()));
    }
    return new Answer(body, PER_WORD.multiply(BigDecimal.valueOf(words(voice.text()))));
  }

  /// A Chinese sign is a word.
  private static long words(String text) {
    return text.replaceAll("(\\p{IsHan})", " $1 ").strip().split("[^\\p{L}\\p{N}']+").length;
  }
}
