package dramac.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A value written in the one way that is hashed: keys sorted, text in NFC, numbers plain, times in
/// whole milliseconds.
final class Canonical {
  private final SortedMap<String, String> fields = new TreeMap<>();

  Canonical text(String key, String value) {
    return put(key, quoted(value));
  }

  Canonical number(String key, long value) {
    return put(key, Long.toString(value));
  }

  Canonical decimal(String key, double value) {
    return put(key, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }

  Canonical time(String key, Duration value) {
    return number(key, value.toMillis());
  }

  Canonical texts(String key, List<String> values) {
    return put(key, listed(values.stream().map(Canonical::quoted).toList()));
  }

  Canonical one(String key, Canonical value) {
    return put(key, value.toString());
  }

  Canonical all(String key, List<Canonical> values) {
    return put(key, listed(values.stream().map(Canonical::toString).toList()));
  }

  Sha256 hash() {
    return Sha256.of(toString().getBytes(StandardCharsets.UTF_8));
  }

  private Canonical put(String key, String written) {
    if (fields.put(key, written) != null) {
      throw new IllegalStateException("twice: " + key);
    }
    return this;
  }

  private static String listed(List<String> written) {
    return "[" + String.join(",", written) + "]";
  }

  private static String quoted(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String toString() {
    return fields.entrySet().stream()
        .map(field -> quoted(field.getKey()) + ":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
