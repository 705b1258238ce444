package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Appearance;
import dramac.story.Feature;
import dramac.story.Framing;
import dramac.story.Happening;
import dramac.story.Look;
import dramac.story.Shot;
import dramac.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A shot says again what somebody looks like or wears, which every prompt says already.
public final class DescribedAgain implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.C, 306, "described-again");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Map<Span, Phrases> known = new HashMap<>();
    story.shots().forEach(shot -> check(shot, known, findings));
  }

  private static void check(Shot shot, Map<Span, Phrases> known, Findings findings) {
    if (shot.onScreen().isEmpty()) {
      return;
    }
    shot.framing()
        .written()
        .map(Framing.Written::camera)
        .ifPresent(text -> check(text, shot, known, findings));
    for (Happening happening : shot.happenings()) {
      check(happening.span(), shot, known, findings);
    }
  }

  private static void check(Span text, Shot shot, Map<Span, Phrases> known, Findings findings) {
    String lower = text.text().toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return;
    }
    for (Appearance person : shot.onScreen()) {
      for (Feature feature : person.who().appearing().lock()) {
        if (!person.unlocked().contains(feature.key())) {
          known
              .computeIfAbsent(feature.span(), _ -> Phrases.of(feature.value()))
              .in(lower)
              .forEach(said -> report(said, text, person, feature.span(), findings));
        }
      }
      if (person.look().isPresent()) {
        Look look = person.look().get();
        known
            .computeIfAbsent(look.span(), _ -> Phrases.of(look.wears()))
            .in(lower)
            .forEach(said -> report(said, text, person, look.span(), findings));
      }
    }
  }

  private static void report(
      Phrases.Said said, Span text, Appearance person, Span place, Findings findings) {
    String name = person.who().names().first();
    Span words = text.part(said.start(), said.end());
    Span all = text.part(said.from(), said.to());
    findings
        .at(CODE, words, words.text(), name)
        .label()
        .related(place, "known", name)
        .help("once")
        .unsafeFix("fix", List.of(Edit.delete(all)), all.text().strip());
  }
}
