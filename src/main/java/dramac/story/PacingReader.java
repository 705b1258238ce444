package dramac.story;

import static dramac.story.NameCodes.UNKNOWN_NAME;

import dramac.source.Edit;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.Name;
import dramac.tree.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// `pacing:` lines: a profile, then terms that win over it.
final class PacingReader {
  private final SequencedMap<String, Pacing> profiles = new LinkedHashMap<>();
  private final Findings findings;

  PacingReader(StorySettings settings, Findings findings) {
    this.findings = findings;
    profiles.put(Profiles.SHORT_DRAMA.profile(), Profiles.SHORT_DRAMA);
    profiles.put(Profiles.RELAXED.profile(), Profiles.RELAXED);
    profiles.putAll(settings.profiles());
  }

  /// The profile of that name; the usual one where there is none.
  Pacing named(String name) {
    return find(name).orElse(Profiles.SHORT_DRAMA);
  }

  /// What holds after a line, where `held` held before.
  Pacing read(dramac.tree.Pacing line, Pacing held) {
    Pacing pacing = held;
    for (dramac.tree.Pacing.Term term : line.terms()) {
      pacing =
          term instanceof dramac.tree.Pacing.Profile(Name name, Span span)
              ? profile(name).orElse(pacing).with(Pacing.Term.PROFILE, span)
              : pacing;
    }
    for (dramac.tree.Pacing.Term term : line.terms()) {
      pacing = with(pacing, term);
    }
    return pacing;
  }

  private static Pacing with(Pacing pacing, dramac.tree.Pacing.Term term) {
    Pacing.Bounds b = pacing.bounds();
    return switch (term) {
      case dramac.tree.Pacing.Profile _ -> pacing;
      case dramac.tree.Pacing.HookBefore(Value.Length limit, Span span) ->
          pacing.with(b.withHook(limit.time())).with(Pacing.Term.HOOK, span);
      case dramac.tree.Pacing.TwistEvery(Value.Length limit, Span span) ->
          pacing.with(b.withTwist(limit.time())).with(Pacing.Term.TWIST, span);
      case dramac.tree.Pacing.SceneBelow(Value.Length limit, Span span) ->
          pacing.with(b.withScene(limit.time())).with(Pacing.Term.SCENE, span);
      case dramac.tree.Pacing.EpisodeWithin(Value.Length least, Value.Length most, Span span) ->
          pacing.with(b.withEpisode(range(least, most))).with(Pacing.Term.EPISODE, span);
      case dramac.tree.Pacing.ShotWithin(Value.Length least, Value.Length most, Span span) ->
          pacing.with(b.withShot(range(least, most))).with(Pacing.Term.SHOT, span);
      case dramac.tree.Pacing.EndOn(boolean cliffhanger, Span span) ->
          pacing
              .with(cliffhanger ? Pacing.End.CLIFFHANGER : Pacing.End.OPEN)
              .with(Pacing.Term.END, span);
    };
  }

  private static Pacing.Range range(Value.Length least, Value.Length most) {
    return new Pacing.Range(least.time(), most.time());
  }

  private Optional<Pacing> profile(Name name) {
    Optional<Pacing> found = find(name.text());
    if (found.isEmpty()) {
      Finding finding = findings.saying(UNKNOWN_NAME, "profile", name.span(), name.text()).label();
      SequencedMap<String, String> names = new LinkedHashMap<>();
      profiles.keySet().forEach(each -> names.put(each, each));
      List<Near<String>> best = Near.best(name.text(), names);
      if (best.size() == 1) {
        String near = best.getFirst().name();
        finding.safeFix("fix", List.of(Edit.replace(name.span(), near)), name.text(), near);
      }
      finding.help("known", String.join(", ", profiles.keySet()));
    }
    return found;
  }

  private Optional<Pacing> find(String name) {
    return profiles.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(entry -> entry.getValue())
        .findFirst();
  }
}
