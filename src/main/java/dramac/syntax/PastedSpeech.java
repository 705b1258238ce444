package dramac.syntax;

import dramac.source.Diagnostic;
import dramac.source.Findings;
import dramac.tree.Action;
import dramac.tree.Keyword;
import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Names;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Text;
import dramac.tree.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds action that reads `林晚：…` or `林晚（哽咽）：…` with the name of a speaker: it was pasted
/// from a script of another form and would be seen but not heard.
public final class PastedSpeech {
  private PastedSpeech() {}

  /// The keys of all who can speak by this file's sheets and extras.
  public static Set<String> namesOf(Script script) {
    Set<String> keys = new TreeSet<>();
    for (Sheet sheet : script.sheets()) {
      if (sheet instanceof Sheet.CharacterSheet) {
        add(keys, sheet.names());
      }
    }
    script
        .header()
        .values(Keyword.EXTRAS, Value.Extras.class)
        .forEach(extras -> extras.items().forEach(names -> add(keys, names)));
    return keys;
  }

  private static void add(Set<String> keys, Names names) {
    names.alternatives().stream().map(Name::key).forEach(keys::add);
  }

  /// Looks at all action of a script for speakers with one of these keys.
  public static List<Diagnostic> find(Script script, Set<String> names) {
    Findings findings = new Findings();
    script.episodes().stream()
        .flatMap(episode -> episode.scenes().stream())
        .flatMap(scene -> scene.moments().stream())
        .forEach(
            moment -> {
              if (moment instanceof Action action) {
                action.lines().forEach(line -> check(line, names, findings));
              }
            });
    return findings.sorted();
  }

  private static void check(Text line, Set<String> names, Findings findings) {
    PastedLine.read(line.span())
        .filter(pasted -> names.contains(NameKey.of(pasted.name())))
        .ifPresent(
            pasted ->
                findings
                    .at(SyntaxCodes.DIALOGUE_AS_ACTION, pasted.head(), pasted.name())
                    .label()
                    .safeFix("fix", pasted.speech(), pasted.name())
                    .help("help"));
  }
}
