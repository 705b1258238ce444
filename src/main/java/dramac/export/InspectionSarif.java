package dramac.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dramac.source.Code;
import dramac.source.Diagnostic;
import dramac.source.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Findings as SARIF 2.1.0, for the platforms that show them beside the code. Columns count code
/// points, and say so; byte offsets are those of the file as it lies on the disk.
public final class InspectionSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Inspection inspection;
  private final JsonGenerator json;

  private InspectionSarif(Inspection inspection, JsonGenerator json) {
    this.inspection = inspection;
    this.json = json;
  }

  public static String write(Inspection inspection) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      new InspectionSarif(inspection, json).log();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void log() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "dramac");
    json.writeStringField("version", inspection.dramac());
    rules();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeStringField("defaultEncoding", "UTF-8");
    json.writeArrayFieldStart("results");
    List<Code> codes = new ArrayList<>(inspection.pages().keySet());
    SarifResult result = new SarifResult(inspection, json);
    for (Diagnostic finding : inspection.findings()) {
      result.write(finding, codes.indexOf(finding.code()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rules() throws IOException {
    json.writeArrayFieldStart("rules");
    for (Map.Entry<Code, Inspection.Page> rule : inspection.pages().entrySet()) {
      Code code = rule.getKey();
      Inspection.Page page = rule.getValue();
      json.writeStartObject();
      json.writeStringField("id", code.id());
      json.writeStringField("name", code.name());
      text("shortDescription", page.summary());
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page.markdown());
      json.writeStringField("markdown", page.markdown());
      json.writeEndObject();
      json.writeStringField("helpUri", Inspection.url(code));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(code.usual()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
