package dramac;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A series of two short shots in a folder of its own.
final class LiftScript {
  private LiftScript() {}

  static Path in(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (InputStream in = LiftScript.class.getResourceAsStream("/dramac/cli/lift.drama")) {
      if (in == null) {
        throw new IllegalStateException("lift.drama is missing");
      }
      Files.write(folder.resolve("lift.drama"), in.readAllBytes());
    }
    return folder;
  }
}
