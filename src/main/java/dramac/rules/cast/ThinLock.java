package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.Appearances;
import dramac.story.CastMember;
import dramac.story.Feature;
import dramac.story.LockKey;
import dramac.story.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Too little is locked of somebody who is seen, or it is locked under a key that only looks like
/// one of the eight.
public final class ThinLock implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.C, 302, "thin-lock");
  private static final int ENOUGH = 4;

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    Appearances.of(story).seen().keySet().forEach(who -> check(who, findings));
  }

  private static void check(CastMember who, Findings findings) {
    List<Feature> lock = who.appearing().lock();
    Set<String> held = new HashSet<>();
    lock.forEach(feature -> LockKey.of(feature.key()).ifPresent(key -> held.add(key.key())));
    for (Feature feature : lock) {
      Optional<LockKey> meant = held.contains(feature.key()) ? Optional.empty() : meant(feature);
      if (meant.isPresent() && held.add(meant.get().key())) {
        near(feature, meant.get(), findings);
      }
    }
    if (!lock.isEmpty() && held.size() < ENOUGH && who.appearing().reference().isEmpty()) {
      String written = place(lock).text().split("[=＝]", 2)[0];
      String missing =
          List.of(LockKey.values()).stream()
              .filter(key -> !held.contains(key.key()))
              .map(key -> key.in(written))
              .collect(Collectors.joining(", "));
      findings
          .at(CODE, place(lock), who.names().first(), held.size())
          .label(held.size())
          .related(who.span(), "whose")
          .help("add", missing);
    }
  }

  private static Optional<LockKey> meant(Feature feature) {
    return LockKey.near(feature.key());
  }

  private static void near(Feature feature, LockKey meant, Findings findings) {
    Span key = feature.span().part(0, feature.key().length());
    String wanted = meant.in(feature.key());
    findings
        .saying(CODE, "near", key, feature.key())
        .label(wanted)
        .help("eight")
        .safeFix("fix", List.of(Edit.replace(key, wanted)), feature.key(), wanted);
  }

  /// The first of what is locked, in order of place.
  private static Span place(List<Feature> lock) {
    return lock.stream().map(Feature::span).min(Span::compareTo).orElseThrow();
  }
}
