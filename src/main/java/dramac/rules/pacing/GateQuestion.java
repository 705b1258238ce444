package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.story.Episode;
import dramac.story.Pacing;
import dramac.story.Seconds;
import dramac.story.Story;
import dramac.story.Timeline;
import java.time.Duration;
import java.util.List;

/// The viewer is asked to pay, and nothing is open that is worth it.
public final class GateQuestion implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.P, 115, "gate-question");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Episodes.played(story).stream()
        .filter(GateQuestion::isAsked)
        .forEach(episode -> check(episode, findings));
  }

  /// Whether this rule speaks of an episode's cliffhanger; the rules for every episode then do not.
  static boolean isAsked(Episode episode) {
    return episode.gate() == Episode.Gate.PAID && episode.pacing().gate() == Pacing.Gate.QUESTION;
  }

  private static void check(Episode episode, Findings findings) {
    Timeline timeline = Timeline.of(episode);
    Duration peak = episode.pacing().bounds().peak();
    Timeline.Moment asked = timeline.cliffhanger().orElse(null);
    if (asked == null) {
      findings.at(CODE, episode.span(), episode.id(), Seconds.of(peak)).label().help("add");
      return;
    }
    Duration after = timeline.end().minus(asked.at());
    if (after.compareTo(peak) > 0) {
      Finding finding =
          findings
              .saying(
                  CODE,
                  "early",
                  asked.event().span(),
                  episode.id(),
                  Seconds.of(after),
                  Seconds.of(peak))
              .label()
              .related(episode.span(), "gate")
              .help("move");
      List<Edit> move = new LastLine(asked.event().span()).move();
      if (!move.isEmpty()) {
        finding.unsafeFix("fix", move);
      }
    }
  }
}
