package dramac.plan.check;

import dramac.plan.Capability;
import dramac.plan.Limits;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.story.CastMember;
import java.util.List;
import java.util.Map;

/// A voice that the maker of speech does not have in that language.
public final class UnknownVoice implements Rule<Planned> {
  @Override
  public Code code() {
    return Code.error(Family.V, 408, "unknown-voice");
  }

  @Override
  public void check(Planned planned, Findings findings) {
    Limits limits = planned.limits(Capability.SPEECH).orElse(null);
    if (limits == null) {
      return;
    }
    List<String> voiced = planned.story().series().languages().voiced();
    for (CastMember member : planned.story().cast()) {
      for (Map.Entry<String, String> voice : member.voicing().byLanguage().entrySet()) {
        List<String> known = limits.voices().getOrDefault(voice.getKey(), List.of());
        if (voiced.contains(voice.getKey()) && !known.contains(voice.getValue())) {
          report(planned, findings, member, voice, known);
        }
      }
    }
  }

  private void report(
      Planned planned,
      Findings findings,
      CastMember member,
      Map.Entry<String, String> voice,
      List<String> known) {
    Finding finding =
        findings.at(
            code(),
            member.span(),
            planned.maker(Capability.SPEECH),
            voice.getValue(),
            voice.getKey(),
            member.names().first());
    if (known.isEmpty()) {
      finding.help("none", voice.getKey());
    } else {
      finding.help("known", String.join(", ", known));
    }
  }
}
