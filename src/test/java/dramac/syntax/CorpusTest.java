package dramac.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The conformance corpus: each script with its tree and its findings. Both are written anew by
/// `-Dgolden.update=true`; what is written is then to be read.
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final String SCRIPT = "script.drama";

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseIsReadAsWritten(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(SCRIPT));
    Checked<SourceFile> file = TextDecoder.decode(SCRIPT, bytes);
    Checked<Script> parsed = file.then(Parser::parse);
    StringBuilder findings = new StringBuilder();
    parsed.diagnostics().forEach(finding -> findings.append(line(finding)).append('\n'));
    compare(folder.resolve("tree.txt"), TreeText.of(parsed.value()));
    compare(folder.resolve("findings.txt"), findings.toString());
  }

  private static void compare(Path golden, String now) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, now);
    }
    assertThat(golden).exists();
    assertThat(now).as(golden.toString()).isEqualTo(Files.readString(golden));
  }

  /// `3:1-3:6 S003 error unknown-directive fix`, from line and column up to but not with them.
  private static String line(Diagnostic finding) {
    Span span = finding.span();
    SourceFile file = span.file();
    String place = span.line() + ":" + span.column();
    String end = file.lineAt(span.end()) + ":" + file.columnAt(span.end());
    String fix = finding.fixes().isEmpty() ? "" : finding.hasSafeFix() ? " safe" : " unsafe";
    return place
        + "-"
        + end
        + " "
        + finding.code().id()
        + " "
        + finding.severity().word()
        + " "
        + finding.code().name()
        + fix;
  }

  @Test
  void noFileOfTheCorpusIsUnused() throws IOException {
    for (Path folder : cases()) {
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .as(folder.toString())
            .containsExactlyInAnyOrder(SCRIPT, "tree.txt", "findings.txt");
      }
    }
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
  }
}
