package dramac.cli;

import dramac.media.Provenance;
import dramac.plan.Capability;
import dramac.plan.Cut;
import dramac.plan.Manifests;
import dramac.plan.Offer;
import dramac.plan.Plan;
import dramac.plan.Target;
import dramac.studio.sound.Voices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who made what of a film, and whom it must name.
final class Origins {
  private static final String FIGURES =
      "Figures: remix of ToonHead by Johan Melin, CC BY 4.0, recoloured and recomposed.";
  private static final String LETTERS = "Lettering: Noto Sans SC, SIL Open Font License 1.1.";

  private Origins() {}

  static String provenance(Cut cut, Plan plan, Target target, String locale) {
    List<Provenance.Origin> origins =
        cut.shots().stream().map(shot -> origin(shot, plan, target)).toList();
    return Provenance.json(
        cut.episode().toString(), origins, "visible mark and AIGC tag", credits(target, locale));
  }

  private static Provenance.Origin origin(Cut.CutShot shot, Plan plan, Target target) {
    Optional<Offer> offer = target.offer(Capability.VIDEO);
    boolean drawn = target.lane() == Target.Lane.ANIMATIC;
    return new Provenance.Origin(
        shot.id().toString(),
        offer.map(Offer::provider).orElse(""),
        offer.map(Offer::model).orElse(""),
        drawn ? Provenance.Source.ALGORITHMIC : Provenance.Source.TRAINED,
        plan.keys(shot.picture()).digest().toString());
  }

  /// Lines that a copy for viewers must carry.
  static List<String> credits(Target target, String locale) {
    Set<String> credits = new LinkedHashSet<>();
    if (isStudio(target, Capability.VIDEO)) {
      credits.add(FIGURES);
    }
    if (isStudio(target, Capability.SPEECH)) {
      Voices.credit(locale).ifPresent(credits::add);
    }
    credits.add(LETTERS);
    return new ArrayList<>(credits);
  }

  private static boolean isStudio(Target target, Capability capability) {
    return target.offer(capability).filter(o -> o.provider().equals(Manifests.STUDIO)).isPresent();
  }
}
