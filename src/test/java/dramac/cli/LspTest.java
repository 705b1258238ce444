package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The language server from `initialize` to `exit`: it says what `dramac check` says.
@Timeout(120)
class LspTest {
  @TempDir Path folder;

  private static final String UNSAVED = "untitled:Untitled-1";

  static String minimal() throws Exception {
    return Files.readString(Path.of("samples/minimal.drama"));
  }

  @Test
  void anUnsavedTextIsCheckedAsItIsTyped() throws Exception {
    try (Session session = new Session(folder).greet()) {
      assertThat(session.open(UNSAVED, minimal())).isEmpty();
      session.edit(UNSAVED, 2, new Range(new Position(8, 1), new Position(8, 3)), "小芽");
      List<Diagnostic> found = session.at(UNSAVED, 2);
      assertThat(found).extracting(d -> d.getCode().getLeft()).containsExactly("P105", "C201");
      Diagnostic unknown = found.getLast();
      assertThat(unknown.getCode().getLeft()).isEqualTo("C201");
      assertThat(unknown.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
      assertThat(unknown.getRange()).isEqualTo(new Range(new Position(8, 1), new Position(8, 3)));
      assertThat(unknown.getSource()).isEqualTo("dramac");
      assertThat(unknown.getMessage()).startsWith("no character is called “小芽”");
      assertThat(unknown.getRelatedInformation()).hasSize(1);
      assertThat(unknown.getRelatedInformation().getFirst().getLocation().getRange())
          .isEqualTo(new Range(new Position(2, 12), new Position(2, 14)));
      session.edit(UNSAVED, 3, new Range(new Position(8, 1), new Position(8, 3)), "小雅");
      assertThat(session.at(UNSAVED, 3)).isEmpty();
      session.close(UNSAVED);
      assertThat(session.next().getDiagnostics()).isEmpty();
      assertThat(session.leave()).isEqualTo(ExitCode.DONE);
      assertThat(session.logged).isEmpty();
    }
  }

  @Test
  void anEditorThatIsGoneIsNoGoodbye() throws Exception {
    try (Session session = new Session(folder).greet()) {
      assertThat(session.vanish()).isEqualTo(ExitCode.SCRIPT);
    }
  }

  @Test
  void wordsAreInTheLanguageAskedFor() throws Exception {
    try (Session session = new Session(folder, "--lang", "zh").greet()) {
      List<Diagnostic> found = session.open(UNSAVED, minimal().replace("@小雅", "@小芽"));
      assertThat(found.getLast().getMessage()).startsWith("没有");
    }
  }

  @Test
  void aProjectIsCheckedWithAllItsFiles() throws Exception {
    Cli cli = new Cli(folder);
    String cast = "# CHARACTER 小雅 | MAYA\nvoice: zh-CN Tianmei\n";
    String main = minimal().replaceAll("(?s)# CHARACTER.*?(?=# EPISODE)", "import: cast/*.drama\n");
    cli.write("s.drama", main).write("cast/ya.drama", cast).write("drama.yaml", "rules: {P: off}");
    try (Session session = new Session(folder).greet()) {
      assertThat(session.open(session.uri("s.drama"), main)).isEmpty();
      assertSame(cli, session, "s.drama");
      List<Diagnostic> sheet = session.open(session.uri("cast/ya.drama"), cast);
      assertThat(sheet).extracting(d -> d.getCode().getLeft()).containsExactly("C301");
      session.write(session.uri("cast/ya.drama"), 2, cast.replace("小雅", "小芽"));
      assertThat(session.latest(session.uri("s.drama")))
          .extracting(d -> d.getCode().getLeft())
          .contains("C201");
    }
  }

  /// All that the session has said of a folder is what the command says of it.
  private static void assertSame(Cli cli, Session session, String file) throws Exception {
    session.latest(session.uri(file));
    List<String> checked = new ArrayList<>();
    cli.run("check", file, "--format", "concise", "--max-findings", "100000")
        .out()
        .lines()
        .filter(line -> line.matches("\\S+:\\d+:\\d+: .*"))
        .map(LspTest::plain)
        .forEach(checked::add);
    List<String> said = session.concise();
    assertThat(said).containsExactlyInAnyOrderElementsOf(checked);
  }

  /// `file:line: CODE words`, of `file:line:column: severity[CODE] words [*]`.
  static String plain(String concise) {
    return concise.replaceFirst(":\\d+: [a-z]+\\[(\\w+)] ", ": $1 ").replaceFirst(" \\[\\*]$", "");
  }

  @Test
  void garbageIsPassedOver() throws Exception {
    try (Session session = new Session(folder).greet()) {
      session.raw("\r\n\r\nrubbish\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      session.raw("Content-Length: 4\r\n\r\n{{{{".getBytes(StandardCharsets.UTF_8));
      session.raw("Content-Length: -7\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      session.raw("Content-Length: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      session.raw("Content-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.UTF_8));
      assertThat(session.open(UNSAVED, minimal())).isEmpty();
    }
  }
}
