package dramac.studio.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Tables of two columns, kept as resources beside the classes; `#` begins a comment line.
final class Tables {
  private Tables() {}

  static Map<String, String> pairs(String name) {
    try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
      var out = new LinkedHashMap<String, String>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> out.put(cells[0], cells[1]));
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
