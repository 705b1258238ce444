package dramac.rules.voice;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.story.Appearances;
import dramac.story.CastMember;
import dramac.story.Line;
import dramac.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Somebody speaks who has no voice in a language the series is spoken in.
public final class NoVoice implements Rule<Story> {
  private static final Code CODE = Code.error(Family.V, 401, "no-voice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Appearances.of(story)
        .heard()
        .forEach(
            (speaker, lines) -> {
              if (speaker instanceof CastMember who) {
                check(who, lines, story.series().languages().voiced(), findings);
              }
            });
  }

  private static void check(
      CastMember who, List<Line> lines, List<String> voiced, Findings findings) {
    SequencedSet<String> missing = new LinkedHashSet<>(voiced);
    lines.forEach(line -> missing.add(line.language()));
    missing.removeAll(who.voicing().byLanguage().keySet());
    if (!missing.isEmpty()) {
      findings
          .at(CODE, who.span(), who.names().first(), String.join(", ", missing))
          .label()
          .related(lines.getFirst().span(), "speaks")
          .help("add", missing.getFirst());
    }
  }
}
