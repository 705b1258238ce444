package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Episode;
import dramac.story.Framing;
import dramac.story.Pacing;
import dramac.story.Seconds;
import dramac.story.Shot;
import dramac.story.Story;
import java.time.Duration;
import java.util.List;

/// A shot too short to be seen or too long to hold the eye, or an episode whose shots are long on
/// the whole.
public final class ShotLength implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.P, 108, "shot-length");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : Episodes.played(story)) {
      List<Shot> shots = Episodes.shots(episode);
      shots.forEach(shot -> check(shot, episode.pacing(), findings));
      if (shots.size() >= Episodes.ENOUGH) {
        average(episode, shots, findings);
      }
    }
  }

  private static void check(Shot shot, Pacing pacing, Findings findings) {
    Pacing.Range range = pacing.bounds().shot();
    if (shot.length().compareTo(range.least()) < 0) {
      Duration off = range.least().minus(shot.length());
      report("short", shot, range.least(), pacing, findings).help("change", Seconds.of(off));
    } else if (shot.length().compareTo(range.most()) > 0 && !isOneLongSpeech(shot, pacing)) {
      Duration off = shot.length().minus(range.most());
      report("long", shot, range.most(), pacing, findings).help("change", Seconds.of(off));
    }
  }

  /// That is said of the speech itself.
  private static boolean isOneLongSpeech(Shot shot, Pacing pacing) {
    return shot.framing().length().isEmpty()
        && shot.lines().stream().anyMatch(line -> LongSpeech.isLong(line, pacing));
  }

  private static Finding report(
      String variant, Shot shot, Duration limit, Pacing pacing, Findings findings) {
    Span place = shot.framing().written().map(Framing.Written::time).orElse(shot.span());
    Finding finding =
        findings
            .saying(CODE, variant, place, shot.id(), Seconds.of(shot.length()), Seconds.of(limit))
            .label();
    pacing.place(Pacing.Term.SHOT).ifPresent(span -> finding.related(span, "limit"));
    return finding;
  }

  private static void average(Episode episode, List<Shot> shots, Findings findings) {
    Duration limit = episode.pacing().bounds().average();
    Duration all = shots.stream().map(Shot::length).reduce(Duration.ZERO, Duration::plus);
    Duration average = Duration.ofMillis(all.toMillis() / shots.size());
    boolean possible = episode.pacing().bounds().shot().least().compareTo(limit) <= 0;
    if (possible && average.compareTo(limit) > 0) {
      Finding finding =
          findings
              .saying(
                  CODE,
                  "average",
                  episode.span(),
                  episode.id(),
                  Seconds.of(average),
                  Seconds.of(limit))
              .label(shots.size(), Seconds.of(all));
      episode.pacing().place(Pacing.Term.PROFILE).ifPresent(span -> finding.related(span, "limit"));
      finding.help("change", Math.ceilDiv(all.toMillis(), limit.toMillis()));
    }
  }
}
