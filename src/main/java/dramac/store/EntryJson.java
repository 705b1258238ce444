package dramac.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dramac.plan.Fingerprint;
import dramac.plan.Money;
import dramac.plan.RequestDigest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;

/// An entry as one JSON object, and back.
final class EntryJson {
  static final JsonFactory JSON = new JsonFactory();

  private EntryJson() {}

  static byte[] write(Entry entry) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("e", event(entry));
      json.writeStringField("at", entry.at().toString());
      json.writeStringField("task", entry.task());
      json.writeStringField("digest", entry.digest().toString());
      writeRest(json, entry);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// @throws IOException when it is no entry
  static Entry read(byte[] json) throws IOException {
    EntryFields fields = EntryFields.read(json);
    Instant at = Instant.parse(fields.text("at"));
    String task = fields.text("task");
    RequestDigest digest = new RequestDigest(fields.hash("digest"));
    return switch (fields.text("e")) {
      case "intended" ->
          new Entry.Intended(at, task, digest, fields.text("provider"), fields.money("reserved"));
      case "succeeded" ->
          new Entry.Succeeded(
              at,
              task,
              new Fingerprint(fields.hash("fingerprint")),
              digest,
              fields.made(),
              fields.money("cost"));
      case "failed" -> new Entry.Failed(at, task, digest, fields.text("why"));
      case "unknown" ->
          new Entry.Unknown(at, task, digest, fields.text("why"), fields.money("at_risk"));
      default -> throw new IOException("no such entry: " + fields.text("e"));
    };
  }

  private static String event(Entry entry) {
    return switch (entry) {
      case Entry.Intended _ -> "intended";
      case Entry.Succeeded _ -> "succeeded";
      case Entry.Failed _ -> "failed";
      case Entry.Unknown _ -> "unknown";
    };
  }

  private static void writeRest(JsonGenerator json, Entry entry) throws IOException {
    switch (entry) {
      case Entry.Intended intended -> {
        json.writeStringField("provider", intended.provider());
        json.writeStringField("reserved", text(intended.reserved()));
      }
      case Entry.Succeeded succeeded -> {
        json.writeStringField("fingerprint", succeeded.fingerprint().toString());
        writeMade(json, succeeded.made());
        json.writeStringField("cost", text(succeeded.cost()));
      }
      case Entry.Failed failed -> json.writeStringField("why", failed.why());
      case Entry.Unknown unknown -> {
        json.writeStringField("why", unknown.why());
        json.writeStringField("at_risk", text(unknown.atRisk()));
      }
    }
  }

  private static void writeMade(JsonGenerator json, Made made) throws IOException {
    json.writeArrayFieldStart("files");
    for (Artifact file : made.files()) {
      json.writeStartObject();
      json.writeStringField("kind", file.kind().extension());
      json.writeStringField("sha256", file.content().hex());
      json.writeNumberField("bytes", file.bytes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("handles");
    for (Map.Entry<String, String> handle : made.handles().entrySet()) {
      json.writeStringField(handle.getKey(), handle.getValue());
    }
    json.writeEndObject();
  }

  private static String text(Money money) {
    return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
  }
}
