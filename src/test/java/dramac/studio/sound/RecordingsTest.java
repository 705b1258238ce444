package dramac.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.media.Ffmpeg;
import dramac.media.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("media")
final class RecordingsTest {
  @TempDir Path cache;

  @Test
  void samplesThatWereCutShortAreDecodedAgain() throws Exception {
    Parts parts = Parts.of(Path.of(System.getProperty("dramac.home")));
    Ffmpeg ffmpeg = Ffmpeg.find(parts, Map.of());
    Recordings.open(parts, cache, ffmpeg);
    Path decoded = only(cache);
    long whole = Files.size(decoded);
    Files.write(decoded, new byte[1000]);

    Recordings.open(parts, cache, ffmpeg);

    assertThat(Files.size(only(cache))).isEqualTo(whole);
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }
}
