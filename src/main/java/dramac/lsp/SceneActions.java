package dramac.lsp;

import dramac.source.Edit;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.DayTime;
import dramac.tree.Episode;
import dramac.tree.Moment;
import dramac.tree.Scene;
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
          if (here && !first) {
            split(scene, moment);
            return;
          }
          first = false;
        }
      }
    }
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
