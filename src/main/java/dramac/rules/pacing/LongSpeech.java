package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.story.Episode;
import dramac.story.Line;
import dramac.story.Pacing;
import dramac.story.Scene;
import dramac.story.Seconds;
import dramac.story.Story;
import java.time.Duration;
import java.util.List;

/// One speech that goes on for longer than a viewer listens.
public final class LongSpeech implements Rule<Story> {
  private static final Code CODE = Code.note(Family.P, 107, "long-speech");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : story.episodes()) {
      for (Scene scene : episode.scenes()) {
        scene.shots().forEach(shot -> check(shot.lines(), episode.pacing(), findings));
      }
    }
  }

  private static void check(List<Line> lines, Pacing pacing, Findings findings) {
    Duration limit = pacing.bounds().speech();
    for (Line line : lines) {
      if (isLong(line, pacing)) {
        Finding finding =
            findings
                .at(
                    CODE,
                    line.span(),
                    line.speaker().names().first(),
                    Seconds.of(line.length()),
                    Seconds.of(limit))
                .label(line.id());
        pacing.place(Pacing.Term.PROFILE).ifPresent(span -> finding.related(span, "limit"));
        finding.help("split");
      }
    }
  }

  static boolean isLong(Line line, Pacing pacing) {
    return line.length().compareTo(pacing.bounds().speech()) > 0;
  }
}
