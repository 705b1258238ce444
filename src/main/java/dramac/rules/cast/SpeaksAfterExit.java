package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Line;
import dramac.story.Named;
import dramac.story.Scene;
import dramac.story.Story;
import dramac.story.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody speaks in a scene after leaving the story for good.
public final class SpeaksAfterExit implements Rule<Story> {
  private static final Code CODE = Code.error(Family.C, 312, "speaks-after-exit");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Map<Named, Span> gone = new LinkedHashMap<>();
    story
        .scenes()
        .forEach(
            scene -> {
              scene.marks().returns().forEach(use -> gone.remove(use.what()));
              scene.lines().forEach(line -> check(line, gone, findings));
              leave(scene, gone);
            });
  }

  private static void leave(Scene scene, Map<Named, Span> gone) {
    for (Use exit : scene.marks().exits()) {
      gone.put(exit.what(), exit.span());
    }
  }

  private static void check(Line line, Map<Named, Span> gone, Findings findings) {
    Span exit = gone.get(line.speaker());
    if (exit != null && line.medium() != Line.Medium.VOICE_OVER) {
      Finding finding =
          findings
              .at(CODE, line.span(), line.speaker().names().first())
              .label()
              .related(exit, "exit")
              .help("returns", line.speaker().names().first());
      if (line.medium() == Line.Medium.ON_SCREEN) {
        finding.unsafeFix("fix", List.of(CueEdit.medium(line.span(), "V.O.")));
      }
    }
  }
}
