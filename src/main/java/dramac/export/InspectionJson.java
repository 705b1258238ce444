package dramac.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Fix;
import dramac.source.Help;
import dramac.source.Label;
import dramac.source.Message;
import dramac.source.SourceFile;
import dramac.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Findings as JSON, each record on a line of its own. Fields are only ever added. Lines and
/// columns count from 1, columns in code points; `offset` counts UTF-16 units from 0 in the text
/// without a byte order mark. Ranges are half open.
public final class InspectionJson {
  private final Inspection inspection;
  private final Fingerprints fingerprints = new Fingerprints();

  private InspectionJson(Inspection inspection) {
    this.inspection = inspection;
  }

  /// One array.
  public static String array(Inspection inspection) {
    List<String> records = new InspectionJson(inspection).records();
    return records.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", records) + "\n]\n";
  }

  /// One object a line.
  public static String lines(Inspection inspection) {
    List<String> records = new InspectionJson(inspection).records();
    return records.isEmpty() ? "" : String.join("\n", records) + "\n";
  }

  private List<String> records() {
    return inspection.findings().stream().map(this::text).toList();
  }

  private String text(Diagnostic finding) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter());
      write(finding, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(Diagnostic finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code().id());
    json.writeStringField("name", finding.code().name());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("message", word(finding.message()));
    json.writeFieldName("primary");
    label(finding.primary(), json);
    json.writeArrayFieldStart("secondary");
    for (Label related : finding.related()) {
      label(related, json);
    }
    json.writeEndArray();
    help("help", Help.Kind.HELP, finding, json);
    help("notes", Help.Kind.NOTE, finding, json);
    fixes(finding.fixes(), json);
    json.writeArrayFieldStart("ids");
    for (String id : inspection.whereabouts().at(finding.span())) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeStringField("url", Inspection.url(finding.code()));
    json.writeStringField("fingerprint", fingerprints.of(finding));
    json.writeEndObject();
  }

  private void help(String field, Help.Kind kind, Diagnostic finding, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Help help : finding.help()) {
      if (help.kind() == kind) {
        json.writeString(word(help.text()));
      }
    }
    json.writeEndArray();
  }

  private void fixes(List<Fix> fixes, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("fixes");
    for (Fix fix : fixes) {
      json.writeStartObject();
      json.writeStringField("title", word(fix.title()));
      json.writeStringField("safety", PlanJson.word(fix.safety()));
      json.writeArrayFieldStart("edits");
      for (Edit edit : fix.edits()) {
        json.writeStartObject();
        place(edit.span(), json);
        json.writeStringField("text", edit.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void label(Label label, JsonGenerator json) throws IOException {
    json.writeStartObject();
    place(label.span(), json);
    Message said = label.text();
    json.writeStringField("label", said == null ? "" : word(said));
    json.writeEndObject();
  }

  private void place(Span span, JsonGenerator json) throws IOException {
    json.writeStringField("file", inspection.root() + span.file().name());
    json.writeObjectFieldStart("range");
    point("start", span.file(), span.start(), json);
    point("end", span.file(), span.end(), json);
    json.writeEndObject();
  }

  private static void point(String field, SourceFile file, int offset, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", file.lineAt(offset));
    json.writeNumberField("column", file.columnAt(offset));
    json.writeNumberField("offset", offset);
    json.writeEndObject();
  }

  private String word(Message message) {
    return inspection.wording().word(message);
  }
}
