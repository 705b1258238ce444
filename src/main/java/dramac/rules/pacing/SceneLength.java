package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.story.Episode;
import dramac.story.Pacing;
import dramac.story.Scene;
import dramac.story.Seconds;
import dramac.story.Story;
import java.time.Duration;

/// A scene that stays in one place for too long.
public final class SceneLength implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.P, 111, "scene-length");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : story.episodes()) {
      Duration limit = episode.pacing().bounds().scene();
      for (Scene scene : episode.scenes()) {
        Duration length = scene.length();
        if (length.compareTo(limit) > 0) {
          report(scene, length, episode.pacing(), findings);
        }
      }
    }
  }

  private static void report(Scene scene, Duration length, Pacing pacing, Findings findings) {
    Duration limit = pacing.bounds().scene();
    Finding finding =
        findings.at(CODE, scene.span(), scene.id(), Seconds.of(length), Seconds.of(limit)).label();
    scene.marks().length().ifPresent(asked -> finding.related(asked.span(), "asked"));
    pacing.place(Pacing.Term.SCENE).ifPresent(span -> finding.related(span, "limit"));
    finding.help("change", Seconds.of(length.minus(limit)));
  }
}
