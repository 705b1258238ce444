package dramac.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dramac.plan.Money;
import dramac.plan.Sha256;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// The parts of an entry as they were read, before it is known which entry it is.
final class EntryFields {
  private final SequencedMap<String, String> texts = new LinkedHashMap<>();
  private final SequencedMap<String, String> handles = new LinkedHashMap<>();
  private final List<Artifact> files = new ArrayList<>();

  private EntryFields() {}

  static EntryFields read(byte[] bytes) throws IOException {
    EntryFields fields = new EntryFields();
    try (JsonParser json = EntryJson.JSON.createParser(bytes)) {
      expect(json, json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        switch (json.nextToken()) {
          case VALUE_STRING -> fields.texts.put(name, json.getText());
          case START_OBJECT -> fields.handles.putAll(texts(json));
          case START_ARRAY -> fields.readFiles(json);
          default -> throw new IOException("unexpected value of " + name);
        }
      }
      expect(json, json.currentToken(), JsonToken.END_OBJECT);
      if (json.nextToken() != null) {
        throw new IOException("text after the record");
      }
    }
    return fields;
  }

  String text(String name) throws IOException {
    String value = texts.get(name);
    if (value == null) {
      throw new IOException("it lacks " + name);
    }
    return value;
  }

  Sha256 hash(String name) throws IOException {
    return new Sha256(text(name));
  }

  Money money(String name) throws IOException {
    String[] parts = text(name).split(" ", 2);
    return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[parts.length - 1]));
  }

  Made made() {
    return new Made(files, handles);
  }

  private void readFiles(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      SequencedMap<String, String> file = texts(json);
      files.add(
          new Artifact(
              kind(file.getOrDefault("kind", "")),
              new Sha256(file.getOrDefault("sha256", "")),
              Long.parseLong(file.getOrDefault("bytes", ""))));
    }
    expect(json, json.currentToken(), JsonToken.END_ARRAY);
  }

  private static SequencedMap<String, String> texts(JsonParser json) throws IOException {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (!json.nextToken().isScalarValue()) {
        throw new IOException("unexpected value of " + name);
      }
      texts.put(name, json.getText());
    }
    expect(json, json.currentToken(), JsonToken.END_OBJECT);
    return texts;
  }

  private static Artifact.Kind kind(String extension) throws IOException {
    for (Artifact.Kind kind : Artifact.Kind.values()) {
      if (kind.extension().equals(extension)) {
        return kind;
      }
    }
    throw new IOException("unknown kind of file: " + extension.toLowerCase(Locale.ROOT));
  }

  private static void expect(JsonParser json, JsonToken found, JsonToken wanted)
      throws IOException {
    if (found != wanted) {
      throw new IOException("not a record at column " + json.currentLocation().getColumnNr());
    }
  }
}
