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
import java.time.Duration;

/// An episode that is shorter or longer than its viewers expect.
public final class EpisodeLength implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.P, 105, "episode-length");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : Episodes.played(story)) {
      Pacing.Range range = episode.pacing().bounds().episode();
      if (!range.holds(tenth(episode.length()))) {
        report(episode, range, findings);
      }
    }
  }

  /// To a tenth of a second, as it is shown.
  private static Duration tenth(Duration length) {
    return Duration.ofMillis(Math.round(length.toMillis() / 100.0) * 100);
  }

  private static void report(Episode episode, Pacing.Range range, Findings findings) {
    boolean under = episode.length().compareTo(range.least()) < 0;
    Duration off =
        under ? range.least().minus(episode.length()) : episode.length().minus(range.most());
    Finding finding =
        findings
            .saying(
                CODE,
                under ? "short" : "long",
                episode.span(),
                episode.id(),
                Seconds.of(episode.length()),
                Seconds.of(under ? range.least() : range.most()))
            .label();
    episode.pacing().place(Pacing.Term.EPISODE).ifPresent(span -> finding.related(span, "limit"));
    finding
        .help("change", Seconds.of(off))
        .help("range", Seconds.of(range.least()), Seconds.of(range.most()));
  }
}
