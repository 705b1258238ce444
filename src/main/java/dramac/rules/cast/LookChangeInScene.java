package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.CastMember;
import dramac.story.Scene;
import dramac.story.Story;
import dramac.story.Use;
import java.util.List;

/// Somebody changes clothes between two shots of one scene.
public final class LookChangeInScene implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.C, 305, "look-change-in-scene");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    story
        .scenes()
        .forEach(scene -> scene.marks().changes().forEach(use -> report(use, scene, findings)));
  }

  private static void report(Use change, Scene scene, Findings findings) {
    String name = change.what() instanceof CastMember who ? who.names().first() : "";
    Finding finding = findings.at(CODE, change.span(), name).label();
    if (!scene.shots().isEmpty()) {
      finding.related(scene.shots().getFirst().span(), "begun");
    }
    finding.help("head");
    Span line = line(change.span());
    if (isAll(line, change.span()) && isFirst(change, scene)) {
      finding.unsafeFix("fix", move(line, scene.span()));
    }
  }

  /// The whole line moves below the heading, so it must hold nothing else.
  private static boolean isAll(Span line, Span change) {
    String before = line.text().substring(0, change.start() - line.start());
    String after = line.text().substring(change.end() - line.start());
    String next = line.file().text().substring(line.end()).stripLeading();
    boolean goesOn = next.startsWith("|") || next.startsWith("｜");
    return before.matches("\\s*\\S+\\s*[:：]\\s*") && after.isBlank() && !goesOn;
  }

  /// At the head a second change would overrule an earlier one of the same scene.
  private static boolean isFirst(Use change, Scene scene) {
    return scene.marks().changes().stream().filter(c -> c.what().equals(change.what())).count()
        == 1;
  }

  private static List<Edit> move(Span line, Span heading) {
    SourceFile file = line.file();
    int end = file.lineEnd(heading.line());
    int from = file.lineStart(line.line());
    return List.of(
        Edit.insert(file, end, "\n" + line.text().strip()),
        Edit.delete(file.span(from, Math.min(file.length(), line.end() + 1))));
  }

  private static Span line(Span part) {
    SourceFile file = part.file();
    int line = part.line();
    return file.span(file.lineStart(line), file.lineEnd(line));
  }
}
