package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.lsp.Typist;
import dramac.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However a text is edited, the server has the editor's text, and says of it what `dramac check`
/// says.
@Timeout(300)
class EditsTest {
  private static final int EDITS = 150;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void findingsAreThoseOfTheCommand(long seed) throws Exception {
    String heir = Files.readString(Path.of("samples/heir/heir.drama"));
    Typist typist = new Typist(heir, seed);
    Cli cli = new Cli(folder).write("heir.drama", heir);
    try (Session session = new Session(folder).greet()) {
      String uri = session.uri("heir.drama");
      session.open(uri, heir);
      for (int version = 2; version < EDITS; version++) {
        Typist.Stroke stroke = typist.next();
        session.edit(uri, version, stroke.range(), stroke.typed());
        if (version % 3 == 0) {
          List<String> said =
              session.at(uri, version).stream()
                  .map(finding -> said(finding, typist.text()))
                  .sorted()
                  .toList();
          cli.write("heir.drama", typist.text());
          assertThat(said)
              .as("seed %d, edit %d of\n%s", seed, version, typist.text())
              .containsExactlyElementsOf(checked(cli));
        }
      }
      assertThat(session.leave()).isEqualTo(ExitCode.DONE);
      assertThat(session.logged).isEmpty();
    }
  }

  /// Code and place of each finding of the command.
  private static List<String> checked(Cli cli) {
    return cli.run("check", "heir.drama", "--format", "concise", "--max-findings", "100000")
        .out()
        .lines()
        .filter(line -> line.startsWith("heir.drama:"))
        .map(line -> line.replaceFirst("heir.drama:(\\d+:\\d+): [a-z]+\\[(\\w+)].*", "$2 $1"))
        .sorted()
        .toList();
  }

  /// The same of one that the editor was told, by the editor's own way of counting.
  private static String said(Diagnostic finding, String text) {
    SourceFile file = new SourceFile("heir.drama", text);
    int offset = offset(text, finding.getRange().getStart());
    return finding.getCode().getLeft() + " " + file.lineAt(offset) + ":" + file.columnAt(offset);
  }

  private static int offset(String text, Position place) {
    int start = 0;
    for (int line = 0; line < place.getLine(); line++) {
      while (text.charAt(start) != '\n' && text.charAt(start) != '\r') {
        start++;
      }
      start += text.startsWith("\r\n", start) ? 2 : 1;
    }
    return start + place.getCharacter();
  }
}
