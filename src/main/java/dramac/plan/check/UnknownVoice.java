package dramac.plan.check;

import dramac.plan.Capability;
import dramac.plan.Limits;
import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.CastMember;
import dramac.story.Near;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

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
    String name = voice.getValue();
    Span place = member.voicing().places().getOrDefault(voice.getKey(), member.span());
    Finding finding =
        findings
            .at(
                code(),
                place,
                planned.maker(Capability.SPEECH),
                name,
                voice.getKey(),
                member.names().first())
            .label();
    if (known.isEmpty()) {
      finding.help("none", voice.getKey());
      return;
    }
    finding.help("known", String.join(", ", known));
    SequencedMap<String, String> voices = new LinkedHashMap<>();
    known.forEach(each -> voices.put(each, each));
    List<Near<String>> near = Near.best(name, voices);
    if (near.size() == 1) {
      String meant = near.getFirst().name();
      finding.safeFix("fix", List.of(Edit.replace(place, meant)), name, meant);
    }
  }
}
