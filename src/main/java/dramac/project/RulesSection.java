package dramac.project;

import dramac.rules.RuleSettings;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// `rules:` of `drama.yaml`: how heavy a code or a family of codes weighs.
final class RulesSection {
  private final List<Code> known;

  RulesSection(List<Code> known) {
    this.known = known;
  }

  SequencedMap<String, RuleSettings.Weight> read(Section root) {
    SequencedMap<String, RuleSettings.Weight> rules = new LinkedHashMap<>();
    Optional<Section> section = root.section("rules");
    section.ifPresent(codes -> codes.keys().forEach(code -> read(codes, code, rules)));
    return rules;
  }

  private void read(
      Section section, String typed, SequencedMap<String, RuleSettings.Weight> rules) {
    Section.Typed key = section.key(typed);
    String code = typed.toUpperCase(Locale.ROOT);
    if (code.isEmpty() || known.stream().noneMatch(each -> each.id().startsWith(code))) {
      unknown(section, key);
    }
    section
        .text(typed)
        .flatMap(level -> Values.level(section, level))
        .ifPresent(level -> rules.put(code, level));
  }

  private void unknown(Section section, Section.Typed key) {
    Finding finding = section.wrong(key, "setting-code").label();
    List<Code> near = known.stream().filter(code -> isNear(code, key.text())).toList();
    if (near.size() == 1) {
      String id = near.getFirst().id();
      finding.safeFix("fix", List.of(Edit.replace(key.span(), id)), key.text(), id);
      finding.help("near", id + " " + near.getFirst().name());
    }
    finding.help("list");
  }

  /// Its name, or its letter and number with one sign wrong.
  private static boolean isNear(Code code, String typed) {
    String id = code.id();
    if (code.name().equalsIgnoreCase(typed)) {
      return true;
    }
    int other = 0;
    for (int i = 0; i < id.length() && i < typed.length(); i++) {
      other += id.charAt(i) == Character.toUpperCase(typed.charAt(i)) ? 0 : 1;
    }
    return id.length() == typed.length() && other == 1;
  }
}
