package dramac.project;

import dramac.story.Pacing;
import dramac.story.Profiles;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// `pacing:` of `drama.yaml`: a profile's name, or a section with profiles of the project's own.
record PacingSection(String profile, SequencedMap<String, Pacing> profiles) {
  static PacingSection read(Section root) {
    SequencedMap<String, Pacing> profiles = new LinkedHashMap<>();
    String standard = Profiles.SHORT_DRAMA.profile();
    if (!root.isSection("pacing")) {
      return new PacingSection(profile(root, "pacing", standard, profiles), profiles);
    }
    Section pacing = root.section("pacing").orElseThrow();
    pacing
        .section("profiles")
        .ifPresent(all -> all.keys().forEach(name -> own(all, name, profiles)));
    String profile = profile(pacing, "profile", standard, profiles);
    pacing.close();
    return new PacingSection(profile, profiles);
  }

  /// A profile that there is.
  private static String profile(
      Section section, String key, String standard, SequencedMap<String, Pacing> known) {
    return section
        .text(key)
        .flatMap(typed -> find(section, typed, known))
        .map(Pacing::profile)
        .orElse(standard);
  }

  private static void own(Section all, String name, SequencedMap<String, Pacing> profiles) {
    Optional<Section> section = all.section(name);
    section.ifPresent(fields -> profiles.put(name, pacing(fields, name, profiles)));
  }

  private static Pacing pacing(Section fields, String name, SequencedMap<String, Pacing> known) {
    Optional<Section.Typed> typed = fields.text("base");
    Pacing base = typed.flatMap(t -> find(fields, t, known)).orElse(Profiles.SHORT_DRAMA);
    Pacing.Bounds from = base.bounds();
    Pacing.Bounds bounds =
        new Pacing.Bounds(
            duration(fields, "hook", from.hook()),
            duration(fields, "twist", from.twist()),
            duration(fields, "peak", from.peak()),
            range(fields, "episode", from.episode()),
            range(fields, "shot", from.shot()),
            duration(fields, "average", from.average()),
            duration(fields, "scene", from.scene()),
            duration(fields, "speech", from.speech()));
    Pacing.Shares shares =
        new Pacing.Shares(
            fields
                .text("overflow")
                .flatMap(times -> Values.factor(fields, times))
                .orElse(base.shares().overflow()),
            share(fields, "close", base.shares().close()),
            share(fields, "voice-over", base.shares().voiceOver()),
            count(fields, "sets", base.shares().sets()));
    Pacing.End end = end(fields, base.end());
    Pacing.Gate gate = gate(fields, base.gate());
    fields.close();
    return new Pacing(name, bounds, shares, end, gate, new LinkedHashMap<>());
  }

  private static Optional<Pacing> find(
      Section fields, Section.Typed name, SequencedMap<String, Pacing> known) {
    Optional<Pacing> found =
        Optional.ofNullable(known.get(name.text())).or(() -> Profiles.named(name.text()));
    if (found.isEmpty()) {
      fields.bad(name, "setting-profile");
    }
    return found;
  }

  private static Duration duration(Section fields, String key, Duration otherwise) {
    return fields.text(key).flatMap(t -> Values.duration(fields, t)).orElse(otherwise);
  }

  private static Pacing.Range range(Section fields, String key, Pacing.Range otherwise) {
    return fields.text(key).flatMap(t -> Values.range(fields, t)).orElse(otherwise);
  }

  private static double share(Section fields, String key, double otherwise) {
    return fields.text(key).flatMap(t -> Values.share(fields, t)).orElse(otherwise);
  }

  private static int count(Section fields, String key, int otherwise) {
    return fields.text(key).flatMap(t -> Values.count(fields, t)).orElse(otherwise);
  }

  private static Pacing.Gate gate(Section fields, Pacing.Gate otherwise) {
    return fields
        .text("gate")
        .flatMap(typed -> Values.onOff(fields, typed))
        .map(on -> on ? Pacing.Gate.QUESTION : Pacing.Gate.NOTHING)
        .orElse(otherwise);
  }

  private static Pacing.End end(Section fields, Pacing.End otherwise) {
    Optional<Section.Typed> typed = fields.text("end");
    if (typed.isEmpty()) {
      return otherwise;
    }
    for (Pacing.End end : Pacing.End.values()) {
      if (end.name().equalsIgnoreCase(typed.get().text())) {
        return end;
      }
    }
    fields.bad(typed.get(), "setting-word");
    return otherwise;
  }
}
