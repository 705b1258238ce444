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

/// An open question that is asked long before the end, when the viewer has forgotten it.
public final class EarlyCliffhanger implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.P, 104, "early-cliffhanger");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : Episodes.played(story)) {
      Timeline timeline = Timeline.of(episode);
      if (!GateQuestion.isAsked(episode)) {
        timeline.cliffhanger().ifPresent(asked -> check(episode, asked, timeline, findings));
      }
    }
  }

  private static void check(
      Episode episode, Timeline.Moment asked, Timeline timeline, Findings findings) {
    Duration after = timeline.end().minus(asked.at());
    Duration peak = episode.pacing().bounds().peak();
    if (after.compareTo(peak) > 0) {
      Finding finding =
          findings
              .at(CODE, asked.event().span(), episode.id(), Seconds.of(after), Seconds.of(peak))
              .label(asked.scene(), Seconds.clock(asked.at()), Seconds.clock(timeline.end()));
      episode.pacing().place(Pacing.Term.PROFILE).ifPresent(span -> finding.related(span, "limit"));
      finding.help("move");
      List<Edit> move = new LastLine(asked.event().span()).move();
      if (!move.isEmpty()) {
        finding.unsafeFix("fix", move);
      }
    }
  }
}
