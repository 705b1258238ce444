package dramac.lsp;

import dramac.source.Edit;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.DayTime;
import dramac.tree.Directive;
import dramac.tree.Episode;
import dramac.tree.Keyword;
import dramac.tree.Moment;
import dramac.tree.Scene;
import dramac.tree.Transition;
import dramac.tree.Unreadable;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;

/// A scene cut in two before the line under the cursor; the second goes on at once.
record SceneActions(View view, Proposals proposals) {

  void propose(int offset) {
    for (Episode episode : view.script().episodes()) {
      for (Scene scene : episode.scenes()) {
        boolean first = true;
        for (Moment moment : scene.moments()) {
          boolean here = moment.span().start() <= offset && offset <= moment.span().end();
          if (here) {
            if (!first && mayBegin(scene, moment)) {
              split(scene, moment);
            }
            return;
          }
          first = false;
        }
      }
    }
  }

  /// No scene begins with how the one before ends, nor with what could not be read; and a
  /// cliffhanger stays where it is only if the scene it ends is the last.
  private static boolean mayBegin(Scene scene, Moment moment) {
    boolean plain = !(moment instanceof Transition) && !(moment instanceof Unreadable);
    boolean hangsBefore =
        scene.moments().stream()
            .takeWhile(each -> each.span().start() < moment.span().start())
            .filter(Directive.class::isInstance)
            .map(Directive.class::cast)
            .anyMatch(directive -> directive.keyword() == Keyword.CLIFFHANGER);
    boolean hangsHere =
        moment instanceof Directive directive && directive.keyword() == Keyword.CLIFFHANGER;
    return plain && !hangsBefore && !hangsHere;
  }

  private void split(Scene scene, Moment moment) {
    Span heading = scene.heading().span();
    int end = scene.heading().place().span().end() - heading.start();
    boolean chinese = Words.hasHan(heading.text().substring(0, 2));
    String text =
        heading.text().substring(0, Math.max(end, 0))
            + " - "
            + Words.in(DayTime.CONTINUOUS, chinese)
            + "\n";
    SourceFile file = heading.file();
    int line = moment.span().line();
    boolean blank = line > 1 && file.line(line - 1).isBlank();
    proposals.propose(
        "split",
        CodeActionKind.RefactorRewrite,
        List.of(Edit.insert(file, file.lineStart(line), (blank ? "" : "\n") + text)));
  }
}
