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
import dramac.story.Story;
import java.util.List;

/// An episode that tells more than it plays: by time, too much of what is said is said by nobody in
/// the picture.
public final class VoiceOverShare implements Rule<Story> {
  private static final Code CODE = Code.note(Family.P, 113, "voice-over-share");

  /// From so many speeches on, a share says something about an episode.
  private static final int ENOUGH = 5;

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    for (Episode episode : story.episodes()) {
      List<Line> lines = episode.scenes().stream().flatMap(Scene::lines).toList();
      long all = lines.stream().mapToLong(line -> line.length().toMillis()).sum();
      long told =
          lines.stream()
              .filter(VoiceOverShare::isTold)
              .mapToLong(line -> line.length().toMillis())
              .sum();
      double most = episode.pacing().shares().voiceOver();
      if (lines.size() >= ENOUGH && told > most * all) {
        report(episode, Math.round(100.0 * told / all), Math.round(100 * most), findings);
      }
    }
  }

  private static boolean isTold(Line line) {
    return switch (line.medium()) {
      case VOICE_OVER, THOUGHT -> true;
      case ON_SCREEN, OFF_SCREEN -> false;
    };
  }

  private static void report(Episode episode, long part, long most, Findings findings) {
    Finding finding = findings.at(CODE, episode.span(), episode.id(), part, most).label();
    episode.scenes().stream()
        .flatMap(Scene::lines)
        .filter(VoiceOverShare::isTold)
        .findFirst()
        .ifPresent(line -> finding.related(line.span(), "first"));
    episode.pacing().place(Pacing.Term.PROFILE).ifPresent(span -> finding.related(span, "limit"));
    finding.help("play");
  }
}
