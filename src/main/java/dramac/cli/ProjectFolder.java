package dramac.cli;

import dramac.source.Sources;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// The project's files on disk. Nothing outside the project is read: not by `..`, not by an
/// absolute path, not through a link.
final class ProjectFolder implements Sources {
  private final Path root;

  ProjectFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    Optional<Path> file = inside(path);
    if (file.isEmpty() || !Files.isRegularFile(file.get())) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file.get()));
  }

  @Override
  public List<String> list(String glob) throws IOException {
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root, 8)) {
      return files
          .filter(Files::isRegularFile)
          .map(root::relativize)
          .filter(path -> !path.startsWith(".dramac") && !path.startsWith("out"))
          .filter(matcher::matches)
          .map(path -> path.toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Optional<Path> inside(String path) throws IOException {
    Path file;
    try {
      file = root.resolve(path).normalize();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!file.startsWith(root) || !Files.exists(file)) {
      return Optional.empty();
    }
    return file.toRealPath().startsWith(root.toRealPath()) ? Optional.of(file) : Optional.empty();
  }
}
