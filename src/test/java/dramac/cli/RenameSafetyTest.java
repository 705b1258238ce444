package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// After a change of name every line is what it was, and every name means whom it meant.
@Timeout(120)
class RenameSafetyTest {
  private static final String UNSAVED = "untitled:Untitled-1";

  @TempDir Path folder;
  private String script = "";

  @BeforeEach
  void read() throws Exception {
    script = LspTest.minimal().replace("@小雅 (afraid)", "MAYA (afraid)");
  }

  private static String renamed(Session session, String script, String at, String name)
      throws Exception {
    String before = script.substring(0, script.indexOf(at));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    Position place = new Position(line, before.length() - before.lastIndexOf('\n') - 1);
    var edit =
        Session.answer(session.text().rename(new RenameParams(session.id(UNSAVED), place, name)));
    return FeaturesTest.applied(script, edit.getChanges().getOrDefault(UNSAVED, List.of()));
  }

  @Test
  void aCueInCapitalsStaysACue() throws Exception {
    try (Session session = new Session(folder).greet()) {
      session.open(UNSAVED, script);
      assertThat(renamed(session, script, "MAYA (", "Maya"))
          .contains("\n@Maya (afraid)", "# CHARACTER 小雅 | Maya\n");
      assertThat(renamed(session, script, "MAYA (", "玛雅")).contains("\n@玛雅 (afraid)");
      assertThat(renamed(session, script, "MAYA (", "ANNA B")).contains("\nANNA B (afraid)");
    }
  }

  @Test
  void namesThatWouldBeReadAsSomethingElseAreRefused() throws Exception {
    List<String> bad =
        List.of(
            "//x",
            "/*x",
            "[[x",
            "!x",
            "！x",
            "△x",
            ">x",
            "＞x",
            ".x",
            "\\x",
            "|x",
            "~x",
            "=x",
            "*x",
            "_x",
            "a*b",
            "a_b",
            "a[b",
            "a]b",
            "a\\b",
            "INT. x",
            "Ext x",
            "est",
            "I/E x",
            "内景x",
            "外景",
            "内外景 x",
            "V.O.",
            "O.S.",
            "OS",
            "vo",
            "旁白",
            "a\u200bb",
            "a\u0007b",
            "",
            "a\u202eb");
    try (Session session = new Session(folder).greet()) {
      session.open(UNSAVED, script);
      for (String name : bad) {
        assertThatThrownBy(() -> renamed(session, script, "MAYA (", name))
            .as(name)
            .hasMessageContaining("can be no name");
      }
      assertThatThrownBy(() -> renamed(session, script, "MAYA (", "小雅"))
          .hasMessageContaining("小雅 is taken already");
    }
  }

  @Test
  void aNameThatWouldBeFoundInOtherWordsIsRefused() throws Exception {
    script = script.replace("MAYA (afraid)", "电梯停住了。\n\nMAYA (afraid)");
    try (Session session = new Session(folder).greet()) {
      session.open(UNSAVED, script);
      assertThatThrownBy(() -> renamed(session, script, "小雅", "电梯"))
          .hasMessageContaining("would not read as it does now");
    }
  }

  @Test
  void aLookTakesNoNameThatIsThere() throws Exception {
    script = script.replace("voice:", "look gala: red gown\nlook coat: a long coat\nvoice:");
    try (Session session = new Session(folder).greet()) {
      session.open(UNSAVED, script);
      assertThat(renamed(session, script, "gala", "ball")).contains("look ball: red gown");
      assertThatThrownBy(() -> renamed(session, script, "gala", "Default"))
          .hasMessageContaining("can be no name");
      assertThatThrownBy(() -> renamed(session, script, "gala", "coat"))
          .hasMessageContaining("coat is taken already");
    }
  }

  @Test
  void anEditorThatTakesVersionsIsGivenThem() throws Exception {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities space = new WorkspaceClientCapabilities();
    space.setWorkspaceEdit(edits);
    ClientCapabilities able = new ClientCapabilities();
    able.setWorkspace(space);
    try (Session session = new Session(folder).greet(able, null)) {
      session.open(UNSAVED, script);
      var edit =
          Session.answer(
              session
                  .text()
                  .rename(new RenameParams(session.id(UNSAVED), new Position(2, 13), "玛雅")));
      assertThat(edit.getDocumentChanges().getFirst().getLeft().getTextDocument().getVersion())
          .isEqualTo(1);
    }
  }
}
