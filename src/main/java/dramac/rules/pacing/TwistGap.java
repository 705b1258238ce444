package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Episode;
import dramac.story.Event;
import dramac.story.Pacing;
import dramac.story.Seconds;
import dramac.story.Story;
import dramac.story.Timeline;
import java.time.Duration;
import java.util.List;

/// Too long without a turn: from the start, a twist or the cliffhanger to the next, or to the end.
public final class TwistGap implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.P, 102, "twist-gap");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Episodes.played(story).forEach(episode -> check(episode, findings));
  }

  private static void check(Episode episode, Findings findings) {
    Duration limit = episode.pacing().bounds().twist();
    Timeline timeline = Timeline.of(episode);
    List<Timeline.Moment> turns = timeline.moments().stream().filter(TwistGap::turns).toList();
    Duration from = Duration.ZERO;
    String variant = "first";
    Span last = episode.span();
    for (Timeline.Moment turn : turns) {
      Span span = turn.event().span();
      if (turn.at().minus(from).compareTo(limit) > 0) {
        Finding finding = gap(episode, variant, span, turn.at().minus(from), findings);
        tell(finding.label(turn.scene(), Seconds.clock(turn.at())), episode, turn.at(), from);
      }
      from = turn.at();
      variant = "between";
      last = span;
    }
    if (timeline.end().minus(from).compareTo(limit) > 0) {
      String end = turns.isEmpty() ? "none" : "end";
      Finding finding = gap(episode, end, last, timeline.end().minus(from), findings);
      tell(finding.label(), episode, timeline.end(), from);
    }
  }

  private static boolean turns(Timeline.Moment moment) {
    return switch (moment.event()) {
      case Event.Twist _, Event.Cliffhanger _ -> true;
      case Event.Hook _, Event.Caption _, Event.Sound _ -> false;
    };
  }

  private static Finding gap(
      Episode episode, String variant, Span span, Duration gap, Findings findings) {
    return findings.saying(
        CODE,
        variant,
        span,
        episode.id(),
        Seconds.of(gap),
        Seconds.of(episode.pacing().bounds().twist()));
  }

  private static void tell(Finding finding, Episode episode, Duration at, Duration from) {
    Duration over = at.minus(from).minus(episode.pacing().bounds().twist());
    episode.pacing().place(Pacing.Term.TWIST).ifPresent(span -> finding.related(span, "limit"));
    finding.help("shorten", Seconds.of(over));
  }
}
