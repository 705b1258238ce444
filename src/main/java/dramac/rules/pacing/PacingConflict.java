package dramac.rules.pacing;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Episode;
import dramac.story.Pacing;
import dramac.story.Seconds;
import dramac.story.Story;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Pacing terms that no script can meet together.
public final class PacingConflict implements Rule<Story> {
  private static final Code CODE = Code.error(Family.S, 10, "bad-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Set<Span> told = new HashSet<>();
    for (Episode episode : story.episodes()) {
      Pacing pacing = episode.pacing();
      Pacing.Bounds bounds = pacing.bounds();
      check(pacing, Pacing.Term.SCENE, bounds.scene(), told, findings);
      check(pacing, Pacing.Term.EPISODE, bounds.episode().most(), told, findings);
    }
  }

  /// Even one of the shortest shots is longer than the whole of which it is a part.
  private static void check(
      Pacing pacing, Pacing.Term whole, Duration most, Set<Span> told, Findings findings) {
    Duration shortest = pacing.bounds().shot().least();
    Optional<Span> place =
        Optional.ofNullable(pacing.terms().get(Pacing.Term.SHOT))
            .or(() -> Optional.ofNullable(pacing.terms().get(whole)));
    if (shortest.compareTo(most) > 0 && place.isPresent() && told.add(place.get())) {
      Finding finding =
          findings
              .saying(CODE, "conflict", place.get(), Seconds.of(shortest), Seconds.of(most))
              .label();
      pacing
          .place(whole)
          .filter(span -> !span.equals(place.get()))
          .ifPresent(span -> finding.related(span, "most", Seconds.of(most)));
      finding.help("change");
    }
  }
}
