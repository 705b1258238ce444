package dramac.plan.check;

import dramac.plan.Capability;
import dramac.plan.Limits;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Line;
import dramac.story.Scene;
import dramac.story.Shot;
import java.util.List;
import java.util.Optional;

/// The script needs what nobody in this build makes: clips, voices, moving mouths, music, or a
/// language that is spoken. Said once for each, where it is first needed.
public final class CapabilityMissing implements Rule<Planned> {
  @Override
  public Code code() {
    return Code.error(Family.X, 602, "capability-missing");
  }

  @Override
  public void check(Planned planned, Findings findings) {
    Optional<Line> line = planned.scenes().flatMap(Scene::lines).findFirst();
    need(planned, findings, Capability.VIDEO, planned.shots().findFirst().map(Shot::span));
    need(planned, findings, Capability.SPEECH, line.map(Line::span));
    need(planned, findings, Capability.LIPSYNC, onScreen(planned).map(Line::span));
    need(planned, findings, Capability.MUSIC, scored(planned).map(Scene::span));
    line.ifPresent(first -> language(planned, findings, first));
  }

  private void need(
      Planned planned, Findings findings, Capability capability, Optional<Span> where) {
    if (planned.target().offer(capability).isEmpty()) {
      where.ifPresent(span -> findings.at(code(), span, capability).help("route"));
    }
  }

  private static Optional<Line> onScreen(Planned planned) {
    return planned
        .scenes()
        .flatMap(Scene::lines)
        .filter(line -> line.medium() == Line.Medium.ON_SCREEN)
        .findFirst();
  }

  private static Optional<Scene> scored(Planned planned) {
    return planned.scenes().filter(scene -> scene.mood().music().isPresent()).findFirst();
  }

  /// The language of the build must be one the script may be spoken in, and one with voices.
  private void language(Planned planned, Findings findings, Line first) {
    String locale = planned.build().locale();
    List<String> voiced = planned.story().series().languages().voiced();
    Optional<Limits> speech = planned.limits(Capability.SPEECH);
    if (!voiced.contains(locale)) {
      findings
          .saying(code(), "locale", first.span(), locale)
          .help("voiced", String.join(", ", voiced));
    } else if (speech.isPresent() && !speech.get().voices().containsKey(locale)) {
      findings
          .saying(code(), "voices", first.span(), planned.maker(Capability.SPEECH), locale)
          .help("known", String.join(", ", speech.get().voices().keySet()));
    }
  }
}
