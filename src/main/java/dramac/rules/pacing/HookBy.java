package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.story.Episode;
import dramac.story.Pacing;
import dramac.story.Seconds;
import dramac.story.Story;
import dramac.story.Timeline;
import java.time.Duration;
import java.util.Optional;

/// An episode without a hook, or with one that comes too late to hold a thumb.
public final class HookBy implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.P, 101, "hook-by");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : Episodes.played(story)) {
      Duration limit = episode.pacing().bounds().hook();
      Optional<Timeline.Moment> hook = Timeline.of(episode).hook();
      if (hook.isEmpty()) {
        findings
            .at(CODE, episode.span(), episode.id(), Seconds.of(limit))
            .label()
            .help("add", Seconds.of(limit));
      } else if (hook.get().at().compareTo(limit) > 0) {
        late(episode, hook.get(), limit, findings);
      }
    }
  }

  private static void late(
      Episode episode, Timeline.Moment hook, Duration limit, Findings findings) {
    Finding finding =
        findings
            .saying(
                CODE,
                "late",
                hook.event().span(),
                episode.id(),
                Seconds.of(hook.at()),
                Seconds.of(limit))
            .label(hook.scene(), Seconds.clock(hook.at()));
    episode.pacing().place(Pacing.Term.HOOK).ifPresent(span -> finding.related(span, "limit"));
    finding.help("earlier", Seconds.of(hook.at().minus(limit)));
  }
}
