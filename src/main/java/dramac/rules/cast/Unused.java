package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.story.CastMember;
import dramac.story.Feature;
import dramac.story.Look;
import dramac.story.Named;
import dramac.story.Prop;
import dramac.story.Scene;
import dramac.story.SetDesign;
import dramac.story.Story;
import dramac.story.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Something is declared that no scene uses, or a lock is opened that is none.
public final class Unused implements Rule<Story> {
  private static final Code CODE = Code.warning(Family.C, 203, "unused");
  private static final String USUAL_LOOK = "default";

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Need need() {
    return Need.EVERYTHING;
  }

  /// Sheets alone, without an episode, are there to be imported.
  @Override
  public void check(Story story, Findings findings) {
    if (story.episodes().stream().allMatch(episode -> episode.scenes().isEmpty())) {
      return;
    }
    Set<Named> used = new HashSet<>();
    story.uses().stream().map(Use::what).forEach(used::add);
    for (CastMember who : story.cast()) {
      if (!used.contains(who)) {
        sheet("character", who.names().first(), who.span(), findings);
      } else {
        looks(who, used, findings);
      }
    }
    for (SetDesign set : story.sets()) {
      if (!used.contains(set)) {
        sheet("set", set.names().first(), set.span(), findings);
      }
    }
    for (Prop prop : story.props()) {
      if (!used.contains(prop)) {
        sheet("prop", prop.names().first(), prop.span(), findings);
      }
    }
    story.scenes().forEach(scene -> scene.marks().unlocks().forEach(u -> unlock(u, findings)));
  }

  private static void sheet(String kind, String name, Span span, Findings findings) {
    findings
        .saying(CODE, kind, span, name)
        .label()
        .help("use")
        .unsafeFix("fix", List.of(Edit.delete(Stretch.sheet(span))), name);
  }

  private static void looks(CastMember who, Set<Named> used, Findings findings) {
    for (Look look : who.appearing().looks()) {
      if (!look.name().equals(USUAL_LOOK) && !used.contains(look)) {
        String name = who.names().first();
        findings
            .saying(CODE, "look", look.span(), look.name(), name)
            .label()
            .related(who.span(), "whose")
            .help("wear", name, look.name())
            .unsafeFix("fix", List.of(Edit.delete(Stretch.directive(look.span()))), look.name());
      }
    }
  }

  private static void unlock(Scene.Unlock unlock, Findings findings) {
    CastMember who = unlock.who();
    List<Feature> lock = who.appearing().lock();
    if (lock.stream().noneMatch(feature -> feature.key().equalsIgnoreCase(unlock.key()))) {
      String key = unlock.span().text();
      findings
          .saying(CODE, "unlock", unlock.span(), key, who.names().first())
          .label()
          .related(lock.isEmpty() ? who.span() : lock.getFirst().span(), "lock")
          .help("delete")
          .unsafeFix("fix", List.of(Edit.delete(Stretch.item(unlock.span()))), key);
    }
  }
}
