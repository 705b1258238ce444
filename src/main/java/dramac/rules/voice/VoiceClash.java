package dramac.rules.voice;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Appearances;
import dramac.story.CastMember;
import dramac.story.Speaker;
import dramac.story.Story;
import java.util.HashMap;
import java.util.Map;

/// Two people speak with one voice, at one pitch: a listener cannot tell them apart.
public final class VoiceClash implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.V, 407, "voice-clash");

  /// What is heard as one voice.
  private record Sound(String language, String voice, double pitch) {}

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Map<Sound, CastMember> first = new HashMap<>();
    for (Speaker speaker : Appearances.of(story).heard().keySet()) {
      if (speaker instanceof CastMember who) {
        for (String language : story.series().languages().voiced()) {
          check(who, language, first, findings);
        }
      }
    }
  }

  private static void check(
      CastMember who, String language, Map<Sound, CastMember> first, Findings findings) {
    String voice = who.voicing().byLanguage().get(language);
    Span place = who.voicing().places().get(language);
    if (voice == null || place == null) {
      return;
    }
    CastMember other = first.putIfAbsent(new Sound(language, voice, who.voicing().pitch()), who);
    Span there = other == null ? null : other.voicing().places().get(language);
    if (other != null && there != null) {
      findings
          .at(CODE, place, who.names().first(), other.names().first(), voice, language)
          .label()
          .related(there, "first", other.names().first())
          .help("other");
    }
  }
}
