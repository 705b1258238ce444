package dramac.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Fix;
import dramac.source.Help;
import dramac.source.Label;
import dramac.source.Message;
import dramac.source.SourceFile;
import dramac.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// One finding as a result of SARIF.
final class SarifResult {
  private final Inspection inspection;
  private final JsonGenerator json;
  private final Fingerprints fingerprints = new Fingerprints();
  private final Map<String, ByteOffsets> offsets = new HashMap<>();

  SarifResult(Inspection inspection, JsonGenerator json) {
    this.inspection = inspection;
    this.json = json;
  }

  void write(Diagnostic finding, int rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code().id());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", InspectionSarif.level(finding.severity()));
    text("message", message(finding));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physical(finding.span());
    ids(inspection.whereabouts().at(finding.span()));
    said(finding.primary());
    json.writeEndObject();
    json.writeEndArray();
    related(finding.related());
    fixes(finding.fixes());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("dramac/v1", fingerprints.of(finding));
    json.writeEndObject();
    json.writeEndObject();
  }

  /// The sentence and what to do, as a platform shows nothing else at the line.
  private String message(Diagnostic finding) {
    StringBuilder text = new StringBuilder(word(finding.message()));
    for (Help help : finding.help()) {
      text.append('\n').append(word(help.text()));
    }
    return text.toString();
  }

  private void related(List<Label> labels) throws IOException {
    if (labels.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < labels.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i);
      physical(labels.get(i).span());
      said(labels.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void said(Label label) throws IOException {
    Message said = label.text();
    if (said != null) {
      text("message", word(said));
    }
  }

  private void ids(List<String> ids) throws IOException {
    if (!ids.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", ids.getLast());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void physical(Span span) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(span.file());
    json.writeFieldName("region");
    region(span);
    json.writeEndObject();
  }

  private void artifact(SourceFile file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", SarifUri.of(inspection.root() + file.name()));
    json.writeEndObject();
  }

  private void region(Span span) throws IOException {
    SourceFile file = span.file();
    json.writeStartObject();
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", file.lineAt(span.end()));
    json.writeNumberField("endColumn", file.columnAt(span.end()));
    ByteOffsets bytes = offsets.computeIfAbsent(file.name(), _ -> new ByteOffsets(file));
    int start = bytes.of(span.start());
    json.writeNumberField("byteOffset", start);
    json.writeNumberField("byteLength", bytes.of(span.end()) - start);
    json.writeEndObject();
  }

  private void fixes(List<Fix> fixes) throws IOException {
    if (fixes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (Fix fix : fixes) {
      json.writeStartObject();
      text("description", word(fix.title()));
      json.writeArrayFieldStart("artifactChanges");
      SequencedMap<SourceFile, List<Edit>> changes = new LinkedHashMap<>();
      fix.edits()
          .forEach(e -> changes.computeIfAbsent(e.span().file(), _ -> new ArrayList<>()).add(e));
      for (var change : changes.entrySet()) {
        change(change.getKey(), change.getValue());
      }
      json.writeEndArray();
      json.writeObjectFieldStart("properties");
      json.writeStringField("safety", PlanJson.word(fix.safety()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void change(SourceFile file, List<Edit> edits) throws IOException {
    json.writeStartObject();
    artifact(file);
    json.writeArrayFieldStart("replacements");
    for (Edit edit : edits) {
      json.writeStartObject();
      json.writeFieldName("deletedRegion");
      region(edit.span());
      text("insertedContent", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private String word(Message message) {
    return inspection.wording().word(message);
  }
}
