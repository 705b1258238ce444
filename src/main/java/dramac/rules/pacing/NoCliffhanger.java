package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.story.Episode;
import dramac.story.Pacing;
import dramac.story.Story;
import dramac.story.Timeline;

/// An episode that ends without an open question.
public final class NoCliffhanger implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.P, 103, "no-cliffhanger");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : Episodes.played(story)) {
      boolean open = episode.pacing().end() == Pacing.End.OPEN || GateQuestion.isAsked(episode);
      if (!open && Timeline.of(episode).cliffhanger().isEmpty()) {
        Finding finding = findings.at(CODE, episode.span(), episode.id()).label();
        episode.pacing().place(Pacing.Term.END).ifPresent(span -> finding.related(span, "limit"));
        finding.help("add").help("open");
      }
    }
  }
}
