package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever an editor sends, the server goes on.
@Timeout(240)
class BadEditorTest {
  private static final String UNSAVED = "untitled:Untitled-1";

  @TempDir java.nio.file.Path folder;

  /// Asks for everything at a place; each answer may be empty, none may be a fault.
  private static void askAll(Session session, Position at) throws Exception {
    var id = session.id(UNSAVED);
    var text = session.text();
    Session.answer(text.completion(new CompletionParams(id, at)));
    Session.answer(text.hover(new HoverParams(id, at)));
    Session.answer(text.definition(new DefinitionParams(id, at)));
    Session.answer(text.documentSymbol(new DocumentSymbolParams(id)));
    Session.answer(text.foldingRange(new FoldingRangeRequestParams(id)));
    Session.answer(text.selectionRange(new SelectionRangeParams(id, List.of(at))));
    Session.answer(text.semanticTokensFull(new SemanticTokensParams(id)));
    Session.answer(text.inlayHint(new InlayHintParams(id, new Range(at, at))));
  }

  @Test
  void anySignsAtAllAreBorne() throws Exception {
    Random random = new Random(11);
    try (Session session = new Session(folder).greet()) {
      session.open(UNSAVED, "");
      for (int version = 2; version < 30; version++) {
        StringBuilder text = new StringBuilder(version % 2 == 0 ? LspTest.minimal() : "\ufeff");
        for (int i = 0; i < 300; i++) {
          char sign = (char) (i % 3 == 0 ? random.nextInt(0x10000) : random.nextInt(0x80));
          text.insert(random.nextInt(text.length() + 1), sign);
        }
        session.write(UNSAVED, version, text.toString());
        askAll(session, new Position(random.nextInt(40), random.nextInt(60)));
      }
      assertThat(session.logged).isEmpty();
    }
  }

  @Test
  void aGiantLineAndPlacesThatAreNoneAreBorne() throws Exception {
    try (Session session = new Session(folder).greet()) {
      session.open(UNSAVED, LspTest.minimal());
      session.edit(UNSAVED, 2, new Range(new Position(99, 0), new Position(99, 9)), "\n// end\n");
      session.edit(UNSAVED, 3, new Range(new Position(0, 9_999), new Position(0, 9_999)), "!");
      session.edit(UNSAVED, 4, new Range(new Position(5, 3), new Position(2, 1)), "");
      assertThat(session.at(UNSAVED, 4)).isEmpty();
      askAll(session, new Position(999, 999));
      String giant = LspTest.minimal() + "（".repeat(1_000_000);
      assertThat(session.write(UNSAVED, 5, giant))
          .extracting(finding -> finding.getCode().getLeft())
          .contains("S021");
      askAll(session, new Position(13, 500_000));
      assertThat(session.write(UNSAVED, 6, LspTest.minimal())).isEmpty();
      assertThat(session.logged).isEmpty();
    }
  }

  @Test
  void aQuestionThatIsTakenBackIsNotAnswered() throws Exception {
    try (Session session = new Session(folder).greet()) {
      session.open(UNSAVED, LspTest.minimal());
      session.edit(UNSAVED, 2, null, LspTest.minimal().repeat(200));
      var question =
          session.text().semanticTokensFull(new SemanticTokensParams(session.id(UNSAVED)));
      question.cancel(true);
      assertThatThrownBy(question::join).isInstanceOf(CancellationException.class);
      assertThat(session.at(UNSAVED, 2)).isNotEmpty();
    }
  }

  @Test
  void anEditorThatAsksForFindingsIsSentNone() throws Exception {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDiagnostic(new DiagnosticCapabilities());
    ClientCapabilities able = new ClientCapabilities();
    able.setTextDocument(text);
    try (Session session = new Session(folder).greet(able, null)) {
      assertThat(session.greeted.getCapabilities().getDiagnosticProvider()).isNotNull();
      session.send(UNSAVED, LspTest.minimal().replace("@小雅", "@小芽"));
      var report =
          Session.answer(
              session.text().diagnostic(new DocumentDiagnosticParams(session.id(UNSAVED))));
      assertThat(report.getLeft().getItems())
          .extracting(finding -> finding.getCode().getLeft())
          .containsExactly("P105", "C201");
      assertThat(session.unheard()).isZero();
    }
  }

  @Test
  void anEditorThatAsksForFindingsIsToldWhenOtherFilesChanged() throws Exception {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDiagnostic(new DiagnosticCapabilities());
    WorkspaceClientCapabilities space = new WorkspaceClientCapabilities();
    space.setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
    ClientCapabilities able = new ClientCapabilities();
    able.setTextDocument(text);
    able.setWorkspace(space);
    try (Session session = new Session(folder).greet(able, null)) {
      session.send(UNSAVED, LspTest.minimal());
      assertThat(session.refreshed.poll(15, TimeUnit.SECONDS)).isEqualTo("findings");
      session
          .server
          .getWorkspaceService()
          .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
      assertThat(session.refreshed.poll(15, TimeUnit.SECONDS)).isEqualTo("findings");
    }
  }

  @Test
  void aRequestThatLacksSomethingIsAnsweredInPlainWords() throws Exception {
    try (Session session = new Session(folder).greet()) {
      session.open(UNSAVED, LspTest.minimal());
      RenameParams nameless = new RenameParams();
      nameless.setTextDocument(session.id(UNSAVED));
      nameless.setPosition(new Position(2, 13));
      assertThatThrownBy(() -> Session.answer(session.text().rename(nameless)))
          .hasMessageEndingWith("the request lacks something it needs");
      assertThatThrownBy(() -> Session.answer(session.text().hover(new HoverParams())))
          .hasMessageEndingWith("the request lacks something it needs");
    }
  }

  @Test
  void hintsCanBeTurnedOff() throws Exception {
    Object options =
        JsonParser.parseString("{\"inlayHints\": {\"ids\": false, \"scenes\": false}}");
    try (Session session = new Session(folder).greet(new ClientCapabilities(), options)) {
      session.open(UNSAVED, LspTest.minimal());
      var hints =
          Session.answer(
              session
                  .text()
                  .inlayHint(
                      new InlayHintParams(
                          session.id(UNSAVED),
                          new Range(new Position(0, 0), new Position(99, 0)))));
      assertThat(hints).extracting(hint -> hint.getLabel().getLeft()).containsExactly("≈ 2.8 s");
    }
  }
}
