package dramac.studio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/// The studio's own book: `ledger.jsonl`, one line a charge with what a paid provider would have
/// asked, one line a file served. A test compares it with the books of the client.
final class Charges {
  private final Path file;
  private final InstantSource clock;

  Charges(Path folder, InstantSource clock) {
    this.file = folder.resolve("ledger.jsonl");
    this.clock = clock;
  }

  /// @param body hash of the request's bytes
  /// @param key its `Idempotency-Key`, or empty
  void charge(String endpoint, BigDecimal dollars, String body, String key) throws IOException {
    ObjectNode line = line("charge");
    line.put("endpoint", endpoint);
    line.put("usd", dollars.toPlainString());
    line.put("body", body);
    line.put("key", key);
    append(line);
  }

  void served(String name, long bytes) throws IOException {
    ObjectNode line = line("served");
    line.put("file", name);
    line.put("bytes", bytes);
    append(line);
  }

  private ObjectNode line(String event) {
    return Json.object().put("at", clock.instant().toString()).put("event", event);
  }

  private synchronized void append(ObjectNode line) throws IOException {
    Files.write(
        file,
        (line + "\n").getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
