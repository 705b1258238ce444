package dramac.syntax;

import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
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
    Passage text = Passage.of(line.span());
    int colon = text.find(":", 0);
    if (colon < 0) {
      return;
    }
    Passage head = text.part(0, colon);
    int bracket = head.find("(", 0);
    Passage name = head.part(0, bracket < 0 ? head.length() : bracket);
    boolean closed = bracket < 0 || head.find(")", bracket) == head.length() - 1;
    if (closed && names.contains(NameKey.of(name.raw()))) {
      String said = text.part(colon + 1, text.length()).raw();
      findings
          .at(SyntaxCodes.DIALOGUE_AS_ACTION, head.span(), name.raw())
          .label()
          .safeFix(
              "fix",
              List.of(Edit.replace(line.span(), cue(line.span(), head.raw(), said))),
              name.raw())
          .help("help");
    }
  }

  /// Cue and speech, apart from the lines around them.
  private static String cue(Span span, String head, String said) {
    SourceFile file = span.file();
    int line = span.line();
    String before = line == 1 || file.line(line - 1).isBlank() ? "" : "\n";
    boolean last = line == file.lineCount() || file.line(line + 1).isBlank();
    return before + "@" + head + "\n" + said + (last ? "" : "\n");
  }
}
