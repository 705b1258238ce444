package dramac.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The studio's folder: `orders/` by hash, `files/` made from them, `given/` what clients sent.
/// Nothing is ever half there: everything is written aside and renamed.
final class Archive {
  /// A change of how things are made is a change of every name. Raised together with the edition
  /// in `plan.Manifests`.
  private static final String EDITION = "studio/1";

  private static final Pattern NAME = Pattern.compile("[a-z2-7]{26}\\.[a-z0-9]{3,4}");
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

  private final Path folder;
  private final Path aside;

  Archive(Path folder) throws IOException {
    this.folder = folder;
    for (String part : List.of("orders", "files", "given")) {
      Files.createDirectories(folder.resolve(part));
    }
    this.aside = Files.createTempDirectory(folder, "making");
  }

  /// Keeps an order and gives its id.
  String keep(Order order) throws IOException {
    ObjectNode stored = Json.MAPPER.valueToTree(order);
    stored.put("kind", order.kind());
    byte[] form = Json.bytes(stored);
    String id = hash((EDITION + stored).getBytes(StandardCharsets.UTF_8));
    Path file = folder.resolve("orders").resolve(id + ".json");
    if (!Files.exists(file)) {
      put(form, file);
    }
    return id;
  }

  Optional<Order> order(String id) throws IOException {
    Path file = folder.resolve("orders").resolve(id + ".json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode stored = Json.MAPPER.readTree(file.toFile());
    ObjectNode fields = (ObjectNode) stored;
    Class<? extends Order> type = Order.of(fields.remove("kind").textValue());
    return Optional.of(Json.MAPPER.treeToValue(fields, type));
  }

  /// Keeps bytes that a client sent and gives their name.
  String give(byte[] bytes, String ending) throws IOException {
    String name = hash(bytes) + "." + ending;
    Path file = folder.resolve("given").resolve(name);
    if (!Files.exists(file)) {
      put(bytes, file);
    }
    return name;
  }

  /// Whether a name is one of ours by its form; nothing else ever becomes a path.
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  Path given(String name) {
    return folder.resolve("given").resolve(name);
  }

  Path made(String name) {
    return folder.resolve("files").resolve(name);
  }

  /// A new name aside, on the same file system.
  Path aside(String ending) throws IOException {
    return aside().resolve("file." + ending);
  }

  /// A new folder aside.
  Path aside() throws IOException {
    return Files.createTempDirectory(aside, "x");
  }

  void move(Path finished, Path file) throws IOException {
    Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Removes what was being made.
  void tidy() throws IOException {
    try (var left = Files.walk(aside)) {
      for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void put(byte[] bytes, Path file) throws IOException {
    Path fresh = aside("tmp");
    Files.write(fresh, bytes);
    move(fresh, file);
  }

  /// 26 letters: 130 bits of the SHA-256.
  static String hash(byte[] bytes) {
    byte[] digest;
    try {
      digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    StringBuilder letters = new StringBuilder();
    for (int bit = 0; letters.length() < 26; bit += 5) {
      int pair = (digest[bit / 8] & 0xff) << 8 | (digest[bit / 8 + 1] & 0xff);
      letters.append(LETTERS.charAt((pair >> (11 - bit % 8)) & 31));
    }
    return letters.toString();
  }

  static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
