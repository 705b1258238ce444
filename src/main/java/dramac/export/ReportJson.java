package dramac.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dramac.plan.Cut;
import dramac.plan.Task;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/// `report.json`: the facts of a build for machines. Schema 1; fields are only ever added.
public final class ReportJson {
  private ReportJson() {}

  public static String write(Report report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      head(json, report);
      episodes(json, report);
      tasks(json, report);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void head(JsonGenerator json, Report report) throws IOException {
    json.writeStringField("series", report.story().series().title().first());
    json.writeStringField("dramac", report.means().dramac());
    json.writeStringField("provider", report.means().provider());
    json.writeStringField("locale", report.means().locale());
    json.writeStringField("quality", report.means().quality());
    json.writeStringField("ending", word(report.result().ending()));
    json.writeStringField("cost", report.cost().toString());
    json.writeArrayFieldStart("credits");
    for (String line : report.means().credits()) {
      json.writeString(line);
    }
    json.writeEndArray();
  }

  private static void episodes(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("episodes");
    for (Cut cut : report.plan().cuts()) {
      json.writeStartObject();
      json.writeStringField("id", cut.episode().toString());
      json.writeNumberField("frames", cut.frames());
      json.writeNumberField("fps", cut.format().fps());
      Report.Film film = report.films().get(cut.episode());
      if (film != null) {
        json.writeStringField("file", film.file());
        json.writeObjectFieldStart("measured");
        for (Map.Entry<String, String> fact : film.facts().entrySet()) {
          json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void tasks(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("tasks");
    for (Task task : report.plan().tasks().values()) {
      Verdict verdict = Verdict.of(report.result().outcomes().get(task.id()));
      json.writeStartObject();
      json.writeStringField("id", task.id().toString());
      json.writeStringField("verdict", verdict.word());
      if (!verdict.reason().isEmpty()) {
        json.writeStringField("reason", verdict.reason());
      }
      json.writeStringField("why", task.why());
      json.writeStringField("cost", report.cost(task.id()).toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
