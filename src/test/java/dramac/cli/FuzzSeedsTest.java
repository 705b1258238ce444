package dramac.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What once did harm, or might, is given to each fuzz target again.
class FuzzSeedsTest {
  static List<Path> seeds() throws IOException {
    Path inputs = Path.of("src/test/resources/dramac/cli/FuzzTargetsInputs");
    try (Stream<Path> files = Files.walk(inputs)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedIsTaken(Path seed) throws IOException {
    byte[] bytes = Files.readAllBytes(seed);
    FuzzTargets targets = new FuzzTargets();
    targets.check(bytes);
    targets.format(bytes);
    targets.settings(bytes);
  }
}
