package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What each feature of the language server answers, over a script and a file it imports. The mark
/// `^` in a text is where the cursor is.
@Timeout(120)
class FeaturesTest {
  private static final String CAST =
      """
      # CHARACTER 沈曜 | SHEN YAO
      role: protagonist
      locked: face_shape = oval; eye_color = dark brown; hair_color = black; build = lean
      wears: black suit
      look heir: grey suit; ref = refs/heir.png
      voice: zh-CN Jiahao, en-US Michael

      # CHARACTER 林晚 | LIN WAN
      role: love-interest
      locked: face_shape = heart; eye_color = black; hair_color = black; build = slender
      wears: cream coat
      look gala: red gown
      voice: zh-CN Tianmei, en-US Emma
      """;

  private static final String MAIN =
      """
      series: 电梯 | The Lift
      languages: zh-CN (spoken), en-US (dub)
      pacing: relaxed, episode 1s..60s
      extras: 员工们 | STAFF
      import: cast/*.drama

      # SET 大堂 | LOBBY
      visual: black marble

      # PROP 婚戒 | RING
      visual: thin gold band

      # EPISODE 1 | 开始 | Start
      hook: 婚戒滚进雨水沟 | A ring rolls away

      INT. 大堂 西侧 | LOBBY WEST - NIGHT
      beat: tense
      wearing: 林晚 = gala
      shot: close-up on 林晚; 4s
      沈曜看着林晚。

      @林晚 (cold)
      签了它。
      en: Sign it.

      @沈曜
      你到底是谁？
      en: Who are you?

      cliffhanger: 签吗？ | Will she?
      """;

  @TempDir Path folder;
  private Session session;
  private String uri;
  private int version = 1;

  @BeforeEach
  void open() throws Exception {
    new Cli(folder).write("s.drama", MAIN).write("cast/cast.drama", CAST);
    new Cli(folder).write("refs/heir.png", "\u0089PNG");
    session = new Session(folder).greet();
    uri = session.uri("s.drama");
    assertThat(session.open(uri, MAIN)).extracting(d -> d.getCode().getLeft()).isSubsetOf("P101");
  }

  @AfterEach
  void close() throws Exception {
    assertThat(session.leave()).isEqualTo(ExitCode.DONE);
    assertThat(session.logged).isEmpty();
    session.close();
  }

  /// Where a stretch of the script begins, and so many signs further.
  private static Position at(String stretch, int further) {
    int offset = MAIN.indexOf(stretch) + further;
    assertThat(MAIN).contains(stretch);
    String before = MAIN.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, offset - before.lastIndexOf('\n') - 1);
  }

  private String shown(Location place) throws Exception {
    Path file = Path.of(java.net.URI.create(place.getUri()));
    String line = Files.readAllLines(file).get(place.getRange().getStart().getLine());
    return file.getFileName()
        + ": "
        + line.substring(
            place.getRange().getStart().getCharacter(), place.getRange().getEnd().getCharacter())
        + " of "
        + line;
  }

  @Test
  void aNameLeadsToItsSheet() throws Exception {
    var found =
        Session.answer(
                session.text().definition(new DefinitionParams(session.id(uri), at("@林晚", 2))))
            .getLeft();
    assertThat(found).hasSize(1);
    assertThat(shown(found.getFirst())).isEqualTo("cast.drama: 林晚 of # CHARACTER 林晚 | LIN WAN");
    var imported =
        Session.answer(
                session.text().definition(new DefinitionParams(session.id(uri), at("cast/", 2))))
            .getLeft();
    assertThat(imported.getFirst().getUri()).endsWith("cast/cast.drama");
  }

  @Test
  void everyPlaceOfANameIsFound() throws Exception {
    ReferenceParams params =
        new ReferenceParams(session.id(uri), at("@林晚", 1), new ReferenceContext(true));
    List<String> shown = new ArrayList<>();
    for (Location place : Session.answer(session.text().references(params))) {
      shown.add(shown(place));
    }
    assertThat(shown)
        .containsExactlyInAnyOrder(
            "cast.drama: 林晚 of # CHARACTER 林晚 | LIN WAN",
            "cast.drama: LIN WAN of # CHARACTER 林晚 | LIN WAN",
            "s.drama: 林晚 of wearing: 林晚 = gala",
            "s.drama: 林晚 of shot: close-up on 林晚; 4s",
            "s.drama: 林晚 of 沈曜看着林晚。",
            "s.drama: 林晚 of @林晚 (cold)");
    assertThat(
            Session.answer(
                session
                    .text()
                    .documentHighlight(new DocumentHighlightParams(session.id(uri), at("@林晚", 1)))))
        .hasSize(4);
  }

  @Test
  void aNameIsChangedEverywhereAndASetInItsHeadings() throws Exception {
    assertThat(renamed(at("@林晚", 1), "林婉"))
        .contains("wearing: 林婉 = gala", "沈曜看着林婉。", "@林婉 (cold)", "# CHARACTER 林婉 | LIN WAN");
    assertThat(renamed(at("大堂 西侧", 0), "大厅"))
        .contains("# SET 大厅 | LOBBY", "INT. 大厅 西侧 | LOBBY WEST - NIGHT");
    assertThat(renamed(at("LOBBY WEST", 0), "HALL"))
        .contains("# SET 大堂 | HALL", "INT. 大堂 西侧 | HALL WEST - NIGHT");
    assertThat(renamed(at("= gala", 2), "ball")).contains("look ball: red gown", "= ball");
    var prepared =
        Session.answer(
            session.text().prepareRename(new PrepareRenameParams(session.id(uri), at("@林晚", 1))));
    assertThat(prepared.getSecond().getPlaceholder()).isEqualTo("林晚");
  }

  /// All files after a change of name.
  private String renamed(Position at, String name) throws Exception {
    var edit = Session.answer(session.text().rename(new RenameParams(session.id(uri), at, name)));
    StringBuilder all = new StringBuilder();
    for (String each : List.of(uri, session.uri("cast/cast.drama"))) {
      String text = Files.readString(Path.of(java.net.URI.create(each)));
      all.append(applied(text, edit.getChanges().getOrDefault(each, List.of())));
    }
    return all.toString();
  }

  static String applied(String text, List<TextEdit> edits) {
    StringBuilder now = new StringBuilder(text);
    edits.stream()
        .sorted((a, b) -> offset(text, b) - offset(text, a))
        .forEach(
            edit ->
                now.replace(
                    offset(text, edit.getRange().getStart()),
                    offset(text, edit.getRange().getEnd()),
                    edit.getNewText()));
    return now.toString();
  }

  private static int offset(String text, TextEdit edit) {
    return offset(text, edit.getRange().getStart());
  }

  private static int offset(String text, Position place) {
    int start = 0;
    for (int line = 0; line < place.getLine(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + place.getCharacter();
  }

  @Test
  void aNameThatIsTakenIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> renamed(at("@林晚", 1), "员工们"))
        .hasMessageContaining("员工们 is taken already, at s.drama:4:9");
    assertThatThrownBy(() -> renamed(at("@林晚", 1), "a|b")).hasMessageContaining("can be no name");
    assertThatThrownBy(() -> renamed(at("beat", 1), "x")).hasMessageContaining("no name here");
  }

  @Test
  void theOutlineHasSheetsAndScenesWithTheirTime() throws Exception {
    List<String> outline = new ArrayList<>();
    for (var each :
        Session.answer(session.text().documentSymbol(new DocumentSymbolParams(session.id(uri))))) {
      outline(each.getRight(), "", outline);
    }
    assertThat(outline)
        .containsExactly(
            "大堂 | LOBBY",
            "婚戒 | RING",
            "E01 开始 | Start 0:04.0",
            "  INT. 大堂 西侧 | LOBBY WEST - NIGHT E01S01 0:00.0 + 4.0 s");
    var found = session.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("lw"));
    assertThat(Session.answer(found).getRight())
        .extracting(symbol -> symbol.getName())
        .containsExactly("林晚 | LIN WAN");
  }

  private static void outline(DocumentSymbol symbol, String indent, List<String> into) {
    String detail = symbol.getDetail() == null ? "" : " " + symbol.getDetail();
    into.add(indent + symbol.getName() + detail);
    if (symbol.getChildren() != null) {
      symbol.getChildren().forEach(child -> outline(child, indent + "  ", into));
    }
  }

  @Test
  void blocksFoldAndSelectionsGrow() throws Exception {
    var folds =
        Session.answer(session.text().foldingRange(new FoldingRangeRequestParams(session.id(uri))));
    assertThat(folds)
        .extracting(fold -> fold.getStartLine() + "-" + fold.getEndLine())
        .contains("6-7", "12-29", "15-29", "21-23", "25-27");
    SelectionRange range =
        Session.answer(
                session
                    .text()
                    .selectionRange(
                        new SelectionRangeParams(session.id(uri), List.of(at("Who are", 1)))))
            .getFirst();
    List<String> rings = new ArrayList<>();
    for (SelectionRange ring = range; ring != null; ring = ring.getParent()) {
      Range r = ring.getRange();
      rings.add(r.getStart().getLine() + ":" + r.getStart().getCharacter());
    }
    assertThat(rings).startsWith("27:4", "27:0", "25:0", "15:0", "12:0", "0:0");
  }

  @Test
  void picturesAreLinks() throws Exception {
    String cast = session.uri("cast/cast.drama");
    session.open(cast, CAST);
    var links =
        Session.answer(session.text().documentLink(new DocumentLinkParams(session.id(cast))));
    assertThat(links).extracting(l -> l.getTarget()).containsExactly(session.uri("refs/heir.png"));
  }

  /// The labels offered where `^` stands in a script in which a line was put in.
  private List<CompletionItem> offered(String after, String line) throws Exception {
    int cursor = line.indexOf('^');
    String typed = line.replace("^", "");
    String text = MAIN.replace(after + "\n", after + "\n" + typed + "\n");
    assertThat(text).isNotEqualTo(MAIN);
    session.write(uri, ++version, text);
    int offset = text.indexOf(after + "\n") + after.length() + 1 + cursor;
    String before = text.substring(0, offset);
    Position at =
        new Position(
            (int) before.chars().filter(c -> c == '\n').count(),
            offset - before.lastIndexOf('\n') - 1);
    return Session.answer(session.text().completion(new CompletionParams(session.id(uri), at)))
        .getRight()
        .getItems();
  }

  private List<String> labels(String after, String line) throws Exception {
    return offered(after, line).stream().map(CompletionItem::getLabel).toList();
  }

  @Test
  void speakersAreOfferedWithTheOtherOneFirst() throws Exception {
    assertThat(labels("en: Who are you?", "\n@^")).containsExactly("林晚", "沈曜", "员工们");
    assertThat(labels("en: Sign it.", "\n@^")).startsWith("沈曜", "林晚");
    assertThat(offered("en: Who are you?", "\n@l^").getFirst().getFilterText())
        .startsWith("linwan lw 林晚");
    assertThat(offered("en: Who are you?", "\n@^").getFirst().getFilterText())
        .startsWith("林晚 linwan lw 林晚");
    assertThat(labels("en: Who are you?", "\n@林晚 (^")).contains("cold", "whisper", "V.O.", "en-US");
  }

  @Test
  void keysAreOfferedWhereTheyAreFree() throws Exception {
    assertThat(labels("beat: tense", "^"))
        .contains("length", "shot", "twist", "sound")
        .doesNotContain("beat", "role", "series");
    assertThat(labels("visual: thin gold band", "^")).contains("seed").doesNotContain("visual");
    assertThat(labels("你到底是谁？", "^")).containsExactly("en: ");
    assertThat(labels("beat: tense", "> ^")).contains("SMASH CUT TO");
    assertThat(labels("visual: thin gold band", "\n# ^")).contains("CHARACTER ", "EPISODE 2");
  }

  @Test
  void valuesAreOfferedByTheirKind() throws Exception {
    assertThat(labels("shot: close-up on 林晚; 4s", "music: ^")).contains("suspense", "none");
    assertThat(labels("shot: close-up on 林晚; 4s", "wearing: 沈曜 = ^"))
        .containsExactly("default", "heir");
    assertThat(labels("shot: close-up on 林晚; 4s", "props: ^")).containsExactly("婚戒");
    assertThat(labels("shot: close-up on 林晚; 4s", "set: ^")).containsExactly("大堂");
    assertThat(labels("shot: close-up on 林晚; 4s", "with: 林晚, ^")).containsExactly("沈曜");
    assertThat(labels("visual: black marble", "\n# CHARACTER 王\nvoice: zh-CN ^"))
        .containsExactly("Tianmei", "Yunyou", "Shawn", "Jiahao");
    assertThat(labels("visual: black marble", "reference: ^")).containsExactly("refs/heir.png");
  }

  private String hover(Position at) throws Exception {
    Hover hover = Session.answer(session.text().hover(new HoverParams(session.id(uri), at)));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  @Test
  void whatIsPointedAtIsExplained() throws Exception {
    assertThat(hover(at("@林晚", 1)))
        .contains("**林晚 | LIN WAN** · love-interest")
        .contains("Wears: gala: red gown")
        .contains("Voice: zh-CN Tianmei, en-US Emma")
        .contains("Speaks: ");
    assertThat(hover(at("beat:", 1))).contains("**beat · 节拍**");
    assertThat(hover(at("shot:", 1))).contains("**E01S01T0").contains("red gown");
    assertThat(hover(at("INT.", 1))).startsWith("**E01S01** · 0:00.0 + 4.0 s");
    session.write(uri, ++version, MAIN.replace("beat: tense", "// drama: allow P101 -- so"));
    assertThat(hover(new Position(at("beat: tense", 0).getLine(), 18))).contains("P101");
    assertThat(hover(at("签了它", 0))).isEmpty();
  }

  @Test
  void coloursFollowTheMeaning() throws Exception {
    SemanticTokens all =
        Session.answer(
            session.text().semanticTokensFull(new SemanticTokensParams(session.id(uri))));
    assertThat(painted(all.getData()))
        .contains("keyword beat", "enumMember tense", "class 林晚", "namespace 大堂", "number 4s")
        .contains("enumMember cold", "property gala", "keyword en", "enumMember NIGHT");
    SemanticTokens part =
        Session.answer(
            session
                .text()
                .semanticTokensRange(
                    new SemanticTokensRangeParams(
                        session.id(uri), new Range(at("beat", 0), at("beat", 4)))));
    assertThat(painted(part.getData())).containsExactly("keyword beat", "enumMember tense");
    session.write(uri, ++version, MAIN.replace("beat: tense", "beat: sad"));
    var delta =
        Session.answer(
            session
                .text()
                .semanticTokensFullDelta(
                    new SemanticTokensDeltaParams(session.id(uri), all.getResultId())));
    assertThat(delta.getRight().getEdits()).hasSize(1);
    assertThat(delta.getRight().getEdits().getFirst().getDeleteCount()).isLessThan(10);
  }

  private List<String> painted(List<Integer> numbers) {
    List<String> types =
        session.greeted.getCapabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
    List<String> lines = MAIN.lines().toList();
    List<String> all = new ArrayList<>();
    int line = 0;
    int start = 0;
    for (int i = 0; i < numbers.size(); i += 5) {
      start = numbers.get(i) == 0 ? start + numbers.get(i + 1) : numbers.get(i + 1);
      line += numbers.get(i);
      String text = lines.get(line).substring(start, start + numbers.get(i + 2));
      all.add(types.get(numbers.get(i + 3)) + " " + text);
    }
    return all;
  }

  @Test
  void theClockStandsAtTheEndsOfLines() throws Exception {
    var hints =
        Session.answer(
            session
                .text()
                .inlayHint(
                    new InlayHintParams(
                        session.id(uri), new Range(new Position(0, 0), new Position(99, 0)))));
    assertThat(hints)
        .extracting(hint -> hint.getPosition().getLine() + " " + hint.getLabel().getLeft())
        .containsExactly(
            "15 E01S01 · 0:00.0",
            "18 E01S01T01",
            "21 E01S01L01 · ≈ 0.8 s · gala",
            "25 E01S01L02 · ≈ 1.2 s");
    var lenses = Session.answer(session.text().codeLens(new CodeLensParams(session.id(uri))));
    assertThat(lenses)
        .extracting(lens -> lens.getCommand().getTitle())
        .containsExactly("E01 · 0:04.0 · shots: 1");
  }

  private List<CodeAction> actions(Position at, List<String> only) throws Exception {
    CodeActionParams params =
        new CodeActionParams(
            session.id(uri), new Range(at, at), new CodeActionContext(List.of(), only));
    return Session.answer(session.text().codeAction(params)).stream()
        .map(either -> either.getRight())
        .toList();
  }

  /// What the first of these changes in the script.
  private List<TextEdit> edits(List<CodeAction> actions) {
    return actions.getFirst().getEdit().getChanges().getOrDefault(uri, List.of());
  }

  @Test
  void findingsCanBeActedUpon() throws Exception {
    String text = MAIN.replace("@林晚", "@林婉").replace("= gala", "= ball");
    session.write(uri, ++version, text);
    List<CodeAction> quick = actions(at("@林晚", 1), List.of("quickfix"));
    assertThat(quick)
        .extracting(CodeAction::getTitle)
        .contains("replace 林婉 with 林晚", "Add 林婉 to the cast");
    assertThat(quick.getFirst().getIsPreferred()).isTrue();
    assertThat(applied(text, edits(quick))).contains("@林晚 (cold)");
    assertThat(actions(at("= gala", 2), List.of("quickfix")))
        .extracting(CodeAction::getTitle)
        .contains("Add the look ball to the sheet of 林晚");
    assertThat(actions(at("= gala", 2), List.of("quickfix")))
        .anyMatch(action -> action.toString().contains("look ball: describe the clothes"));
    List<CodeAction> all = actions(at("beat", 0), List.of("source.fixAll"));
    assertThat(all).extracting(CodeAction::getKind).containsExactly("source.fixAll.dramac");
    assertThat(applied(text, edits(all))).contains("@林晚 (cold)");
  }

  @Test
  void linesCanBeRewritten() throws Exception {
    String text = MAIN.replace("沈曜看着林晚。", "陌生人（低声）：别动。").replace("en: Sign it.\n", "");
    session.write(uri, ++version, text);
    List<CodeAction> pasted = actions(at("沈曜看着林晚", 1), List.of("refactor"));
    assertThat(applied(text, edits(pasted))).contains("\n@陌生人（低声）\n别动。\n\n@林晚 (cold)");
    String three = "陌生人（回头）：你好？\n（看着门）\n陌生人（O.S.）：走。";
    String more = text.replace("陌生人（低声）：别动。", three);
    session.write(uri, ++version, more);
    List<CodeAction> first = actions(at("沈曜看着林晚", 1), List.of("refactor"));
    assertThat(applied(more, edits(first))).contains("\n@陌生人\n（回头）\n你好？\n（看着门）\n\n陌生人（O.S.）：走。\n");
    session.write(uri, ++version, text);
    List<CodeAction> missing = actions(at("签了它", 1), List.of("refactor"));
    assertThat(applied(text, edits(missing))).contains("签了它。\nen: \n\n@沈曜");
    assertThat(missing).extracting(CodeAction::getTitle).contains("Begin a new scene here");
    String ended = MAIN.replace("cliffhanger: 签吗", "> CUT TO:\n\ncliffhanger: 签吗");
    session.write(uri, ++version, ended);
    for (int line = at("cliffhanger", 0).getLine(); ended.lines().count() > line; line += 2) {
      assertThat(actions(new Position(line, 1), List.of("refactor")))
          .extracting(CodeAction::getTitle)
          .doesNotContain("Begin a new scene here");
    }
  }

  @Test
  void aScriptIsLaidOut() throws Exception {
    String text = MAIN.replace("beat: tense", "beat:tense").replace("# SET", "\n\n#  SET");
    session.write(uri, ++version, text);
    DocumentFormattingParams params =
        new DocumentFormattingParams(session.id(uri), new FormattingOptions(2, true));
    List<TextEdit> edits = new ArrayList<>(Session.answer(session.text().formatting(params)));
    assertThat(applied(text, edits)).isEqualTo(MAIN);
  }
}
