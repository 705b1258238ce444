package dramac.compiler;

import dramac.source.SourceFile;
import dramac.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A project some files of which hold something else than they do on disk.
record Edited(Sources under, SequencedMap<String, Fixed.Change> changes) implements Sources {
  @Override
  public Optional<byte[]> read(String path) throws IOException {
    Fixed.Change change = changes.get(path);
    return change == null
        ? under.read(path)
        : Optional.of(change.after().text().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> list(String glob) throws IOException {
    return under.list(glob);
  }

  SourceFile now(SourceFile given) {
    Fixed.Change change = changes.get(given.name());
    return change == null ? given : change.after();
  }
}
