package dramac.lsp;

import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.CastMember;
import dramac.tree.Directive;
import dramac.tree.HeadingWord;
import dramac.tree.Keyword;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Value;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeActionKind;

/// Sheets and looks for names that nothing declares yet.
record SheetActions(View view, Proposals proposals) {

  void propose(Diagnostic finding) {
    switch (finding.code().id()) {
      case "C201" -> member(finding.span());
      case "C205" -> look(finding.span());
      default -> {
        // other findings are not about names without a sheet
      }
    }
  }

  private void member(Span name) {
    boolean chinese = Words.isChinese(view.script());
    String sheet =
        "# "
            + Words.in(HeadingWord.CHARACTER, chinese)
            + " "
            + name.text()
            + "\n"
            + Words.in(Keyword.LOCKED, chinese)
            + (chinese ? "：" : ": ")
            + "\n\n";
    SourceFile main = view.analysis().scripts().getFirst().span().file();
    int place =
        view.analysis().scripts().getFirst().episodes().stream()
            .findFirst()
            .map(episode -> main.lineStart(episode.heading().line()))
            .orElse(main.length());
    proposals.propose(
        "cast", CodeActionKind.QuickFix, List.of(Edit.insert(main, place, sheet)), name.text());
  }

  /// A look that a `wearing:` line names and the sheet of that person lacks.
  private void look(Span name) {
    view.script().episodes().stream()
        .flatMap(episode -> episode.scenes().stream())
        .flatMap(scene -> scene.directives().values(Keyword.WEARING, Value.Wearing.class))
        .flatMap(wearing -> wearing.changes().stream())
        .filter(change -> change.look().span().equals(name))
        .findFirst()
        .flatMap(change -> view.index().at(view.file(), change.who().span().start()))
        .filter(who -> who.what() instanceof CastMember)
        .flatMap(who -> sheet(who.what().span()))
        .ifPresent(sheet -> look(sheet, name.text()));
  }

  private Optional<Sheet> sheet(Span name) {
    return view.analysis().scripts().stream()
        .flatMap((Script script) -> script.sheets().stream())
        .filter(s -> !s.names().isEmpty() && s.names().first().span().equals(name))
        .findFirst();
  }

  private void look(Sheet sheet, String name) {
    boolean chinese = Words.isChinese(view.script());
    SourceFile file = sheet.span().file();
    int line = sheet.names().span().line();
    for (Directive directive : sheet.directives().all()) {
      line = Math.max(line, file.lineAt(directive.span().end()));
    }
    String clothes = chinese ? "：在这里写衣着" : ": describe the clothes";
    String text = "\n" + Words.in(Keyword.LOOK, chinese) + " " + name + clothes;
    proposals.propose(
        "look",
        CodeActionKind.QuickFix,
        List.of(Edit.insert(file, file.lineEnd(line), text)),
        name,
        sheet.names().first().text());
  }
}
