package dramac.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.studio.RunningStudio.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are made when first read, once, and lie there for later sessions.
@Tag("media")
class StudioFilesTest {
  private static final String CLIP =
      "{\"prompt\":\"office, night\",\"duration\":1,\"resolution\":\"270p\"}";
  @TempDir Path folder;

  @Test
  void aClipIsRenderedOnceHoweverManyAskAndAnswersInALaterSession() throws Exception {
    String path;
    byte[] bytes;
    try (RunningStudio studio = new RunningStudio(folder)) {
      String url = studio.post("video/generate", CLIP).text("video_url");
      assertThat(made()).as("nothing is made yet").isEmpty();
      try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<byte[]> get = () -> studio.get(url).bytes();
        List<Future<byte[]>> answers = both.invokeAll(List.of(get, get));
        bytes = answers.getFirst().get();
        assertThat(answers.getLast().get()).isEqualTo(bytes);
      }
      assertThat(new String(bytes, 4, 4, StandardCharsets.ISO_8859_1)).isEqualTo("ftyp");
      assertThat(studio.get(url.replace(".mp4", ".jpg")).bytes()).startsWith(0xff, 0xd8);
      Answer part = studio.get(url, "Range", "bytes=4-7");
      assertThat(part.status()).isEqualTo(206);
      assertThat(new String(part.bytes(), StandardCharsets.US_ASCII)).isEqualTo("ftyp");
      assertThat(studio.get(url, "Range", "bytes=99999999-").status()).isEqualTo(416);
      path = URI.create(url).getPath();
    }
    try (RunningStudio later = new RunningStudio(folder)) {
      Answer again = later.get(later.server().base().resolve(path).toString());
      assertThat(again.bytes()).isEqualTo(bytes);
      assertThat(made()).hasSize(2);
    }
  }

  private List<Path> made() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("files"))) {
      return files.toList();
    }
  }
}
