package dramac.lsp;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Addresses of the protocol and files on disk.
final class Uris {
  private Uris() {}

  /// The file that an address means, if it means one of this machine.
  static Optional<Path> path(String uri) {
    try {
      URI parsed = new URI(uri);
      return "file".equalsIgnoreCase(parsed.getScheme())
          ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException _) {
      return Optional.empty();
    }
  }

  static String of(Path folder, String name) {
    return folder.resolve(name).toUri().toString();
  }

  /// The address of a file in a folder; nothing for a name that leads outside of it.
  static Optional<String> inside(Path folder, String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder) ? Optional.of(file.toUri().toString()) : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// A file's name within a folder, with `/`.
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /// The last part of an address.
  static String last(String uri) {
    String last = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
    return last.isEmpty() ? "script" : last;
  }
}
