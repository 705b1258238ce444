package dramac.lsp;

import dramac.compiler.Fixed;
import dramac.rules.RuleSettings;
import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Fix;
import dramac.source.Message;
import dramac.source.SourceFile;
import dramac.source.Wording;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

/// Changes that are offered to the writer, each with its title.
final class Proposals {
  private final View view;
  private final Editor editor;
  private final Wording wording;
  private final List<CodeAction> all = new ArrayList<>();

  Proposals(View view, Editor editor) {
    this.view = view;
    this.editor = editor;
    this.wording = editor.wording();
  }

  List<CodeAction> all() {
    return all;
  }

  /// The fixes of a finding; a safe one is the one to take.
  void fixes(Diagnostic finding) {
    for (Fix fix : finding.fixes()) {
      CodeAction action = action(wording.word(fix.title()), CodeActionKind.QuickFix, fix.edits());
      action.setDiagnostics(List.of(told(finding)));
      action.setIsPreferred(fix.isSafe());
    }
  }

  /// A comment that lets a finding stand, where it may.
  void allowance(Diagnostic finding) {
    if (!RuleSettings.mayBeLowered(finding.code())) {
      return;
    }
    SourceFile file = finding.span().file();
    int start = file.lineStart(finding.span().line());
    String reason = word("reason");
    String comment = "// drama: allow " + finding.code().id() + " -- " + reason + "\n";
    CodeAction action =
        action(
            word("allow", finding.code().id()),
            CodeActionKind.QuickFix,
            List.of(Edit.insert(file, start, comment)));
    action.setDiagnostics(List.of(told(finding)));
  }

  void propose(String key, String kind, List<Edit> edits, Object... arguments) {
    var unused = action(word(key, arguments), kind, edits);
  }

  /// What `dramac check --fix` would do, over all files of the series.
  void everySafeFix(Fixed fixed) {
    List<Edit> edits = new ArrayList<>();
    for (Fixed.Change change : fixed.changed()) {
      String before = change.before().text();
      for (Difference.Change each : Difference.between(before, change.after().text())) {
        edits.add(Edit.replace(change.before().span(each.start(), each.end()), each.text()));
      }
    }
    if (!edits.isEmpty()) {
      var unused = action(word("all"), ActionsFeature.FIX_ALL, edits);
    }
  }

  private CodeAction action(String title, String kind, List<Edit> edits) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    action.setEdit(editor.edit(view.analysis(), edits));
    all.add(action);
    return action;
  }

  private org.eclipse.lsp4j.Diagnostic told(Diagnostic finding) {
    return new Telling(view.analysis(), wording).one(finding);
  }

  String word(String key, Object... arguments) {
    return wording.word(Message.of("lsp.action." + key, arguments));
  }
}
