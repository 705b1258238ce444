package dramac.bench;

import dramac.source.Sources;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The files of a project in memory, by their paths.
record TextSources(SequencedMap<String, String> files) implements Sources {
  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> list(String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    return files.keySet().stream().filter(path -> matcher.matches(Path.of(path))).toList();
  }
}
