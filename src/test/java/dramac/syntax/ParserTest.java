package dramac.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.Language;
import dramac.source.SourceFile;
import dramac.source.Wording;
import dramac.tree.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the parser makes of whole scripts.
class ParserTest {
  static final Wording ENGLISH = new Wording(Language.EN);

  static List<Path> samples() throws IOException {
    List<Path> scripts = new ArrayList<>();
    for (String root : List.of("samples", "src/main/resources/dramac/init")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".drama")).sorted().forEach(scripts::add);
      }
    }
    return scripts;
  }

  static Checked<Script> parse(String text) {
    return Parser.parse(new SourceFile("x.drama", text));
  }

  static String line(Diagnostic d) {
    return d.span().line()
        + ":"
        + d.span().column()
        + " "
        + d.code().id()
        + " "
        + ENGLISH.word(d.message());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesHaveNoFinding(Path sample) throws IOException {
    Checked<Script> parsed = Parser.parse(new SourceFile("x.drama", Files.readString(sample)));
    assertThat(parsed.diagnostics().stream().map(ParserTest::line)).isEmpty();
    assertThat(parsed.value().sheets().size() + parsed.value().episodes().size()).isPositive();
  }

  @Test
  void nothingIsAScriptToo() {
    assertThat(parse("").diagnostics()).isEmpty();
  }
}
