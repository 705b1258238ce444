package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Scripts larger than any script: findings with places, a hundred at most, exit 1, and an end.
class HugeScriptsTest {
  private static final String OPENING = "# EPISODE 1\nINT. LIFT - NIGHT\n";
  private static final int PIECE = 1 << 16;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"雨, 5000000", "[[, 50000", "(, 100000", "a\\n, 300000", "\\0\\n, 20000"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void manyOfAThingEndInFindings(String thing, int times) throws IOException {
    endsInFindings(thing.translateEscapes(), times);
  }

  /// `mvn test -Pslow`: a line of 50 MB, a million brackets, a file of 100 MB.
  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "雨, 17000000",
    "[[, 500000",
    "(, 1000000",
    "@林晚\\n雨。\\n\\n, 7000000",
    "\\0, 100000000",
    "# CHARACTER A\\n, 7000000"
  })
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void mostOfAThingEndsInFindings(String thing, int times) throws IOException {
    endsInFindings(thing.translateEscapes(), times);
  }

  private void endsInFindings(String thing, int times) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("series.drama"))) {
      out.write(OPENING.getBytes(StandardCharsets.UTF_8));
      byte[] piece = thing.repeat(PIECE).getBytes(StandardCharsets.UTF_8);
      for (int left = times / PIECE; left >= 0; left--) {
        out.write(piece);
      }
    }
    long start = System.nanoTime();
    Cli.Result result = new Cli(folder).run("check", "series.drama", "--format", "concise");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(result.err()).isEmpty();
    assertThat(result.lines().subList(0, result.lines().size() - 1))
        .hasSizeBetween(1, 101)
        .allMatch(line -> line.matches("series\\.drama:\\d+:\\d+: .*|….*"));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
  }
}
