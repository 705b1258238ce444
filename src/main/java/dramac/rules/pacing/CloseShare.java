package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.story.Episode;
import dramac.story.Pacing;
import dramac.story.Shot;
import dramac.story.Story;
import java.util.List;

/// An episode that keeps its distance: on a phone, a feeling is seen in a face.
public final class CloseShare implements Rule<Story> {
  private static final Code CODE = Code.note(Family.P, 112, "close-share");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : Episodes.played(story)) {
      List<Shot> shots = Episodes.shots(episode);
      long close = shots.stream().filter(shot -> shot.framing().close()).count();
      double least = episode.pacing().shares().close();
      if (shots.size() >= Episodes.ENOUGH && close < least * shots.size()) {
        Finding finding =
            findings
                .at(
                    CODE,
                    episode.span(),
                    episode.id(),
                    Math.round(100.0 * close / shots.size()),
                    Math.round(100 * least))
                .label(close, shots.size());
        episode
            .pacing()
            .place(Pacing.Term.PROFILE)
            .ifPresent(span -> finding.related(span, "limit"));
        finding.help("closer", (long) Math.ceil(least * shots.size()) - close);
      }
    }
  }
}
