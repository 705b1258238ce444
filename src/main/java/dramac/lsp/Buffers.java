package dramac.lsp;

import dramac.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A project's files with what is open in the editor in front of what lies on disk. What was read
/// from disk is kept until the disk is said to have changed; of a picture only the beginning, by
/// which its kind is told.
final class Buffers implements Sources {
  private static final int BEGINNING = 64;

  private final Sources disk;
  private final Function<String, Optional<Document>> open;
  private final Map<String, Optional<byte[]>> read = new LinkedHashMap<>();
  private final Map<String, List<String>> listed = new LinkedHashMap<>();

  Buffers(Sources disk, Function<String, Optional<Document>> open) {
    this.disk = disk;
    this.open = open;
  }

  /// What lies on disk may be other than it was.
  void forget() {
    read.clear();
    listed.clear();
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    Optional<Document> document = open.apply(path);
    if (document.isPresent()) {
      return Optional.of(document.get().text().getBytes(StandardCharsets.UTF_8));
    }
    Optional<byte[]> known = read.get(path);
    if (known == null) {
      known = disk.read(path).map(bytes -> isText(path) ? bytes : beginning(bytes));
      read.put(path, known);
    }
    return known;
  }

  @Override
  public List<String> list(String glob) throws IOException {
    List<String> known = listed.get(glob);
    if (known == null) {
      known = disk.list(glob);
      listed.put(glob, known);
    }
    return known;
  }

  private static boolean isText(String path) {
    return path.endsWith(".drama") || path.endsWith(".yaml");
  }

  private static byte[] beginning(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING));
  }
}
