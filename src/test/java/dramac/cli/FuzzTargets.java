package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dramac.compiler.Catalogue;
import dramac.compiler.Checkup;
import dramac.compiler.Compilation;
import dramac.compiler.Compiler;
import dramac.compiler.CompilerSettings;
import dramac.project.ProjectReader;
import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.DiagnosticPrinter;
import dramac.source.Drawing;
import dramac.source.Language;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.source.Wording;
import dramac.syntax.FormatStyle;
import dramac.syntax.Formatter;
import dramac.syntax.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Any bytes at all: nothing is thrown, findings stand inside their file, and a script that is laid
/// out stays laid out. No part of an ordinary run, for the fuzzer works on every class it meets;
/// [FuzzSeedsTest] asks the same of the bytes in `FuzzTargetsInputs/…` of the test resources. To
/// look for more, some minutes for each target:
///
/// ```
/// JAZZER_FUZZ=1 mvn test -Dtest=FuzzTargets#check
/// ```
class FuzzTargets {
  private static final Sources NOTHING =
      new Sources() {
        @Override
        public Optional<byte[]> read(String path) {
          return Optional.empty();
        }

        @Override
        public List<String> list(String glob) {
          return List.of();
        }
      };

  @FuzzTest(maxDuration = "5m")
  void check(byte[] bytes) throws IOException {
    Checked<SourceFile> text = TextDecoder.decode("x.drama", bytes);
    Compilation compilation = new Compiler(NOTHING, CompilerSettings.none()).compile(text.value());
    tell(text.diagnostics());
    tell(Checkup.of(compilation).all());
  }

  @FuzzTest(maxDuration = "5m")
  void format(byte[] bytes) {
    SourceFile file = TextDecoder.decode("x.drama", bytes).value();
    Formatter formatter = new Formatter(FormatStyle.usual());
    String once = formatter.format(file).value();
    assertThat(formatter.format(new SourceFile("x.drama", once)).value()).isEqualTo(once);
  }

  @FuzzTest(maxDuration = "5m")
  void settings(byte[] bytes) {
    tell(
        TextDecoder.decode("drama.yaml", bytes)
            .then(file -> ProjectReader.read(file, Catalogue.codes()))
            .diagnostics());
  }

  private static void tell(List<Diagnostic> findings) {
    DiagnosticPrinter printer = new DiagnosticPrinter(new Wording(Language.EN), Drawing.plain(80));
    for (Diagnostic finding : findings.subList(0, Math.min(100, findings.size()))) {
      assertThat(printer.human(finding)).isNotEmpty();
    }
  }
}
