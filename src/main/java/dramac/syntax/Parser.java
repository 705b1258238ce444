package dramac.syntax;

import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.tree.Directives;
import dramac.tree.Script;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Text to screenplay. Always gives a tree; what is wrong costs the line it stands on and is among
/// the diagnostics. Reads nothing but the text, so the same text gives the same tree.
public final class Parser {
  private Parser() {}

  public static Checked<Script> parse(SourceFile file) {
    Findings findings = new Findings();
    if (!Limits.check(file, findings)) {
      return new Checked<>(empty(file), findings.sorted());
    }
    HiddenSigns.findTurning(file, findings);
    Script script = new TreeBuilder(file, findings).build();
    Set<String> speakers = PastedSpeech.namesOf(script);
    findings.addAll(PastedSpeech.find(script, speakers));
    findings.addAll(UnmarkedCue.find(script, speakers));
    return new Checked<>(script, onePerLine(findings.sorted()));
  }

  private static Script empty(SourceFile file) {
    Directives none = new Directives(List.of());
    return new Script(none, List.of(), List.of(), List.of(), List.of(), List.of(), file.whole());
  }

  /// Of a line with an error, that error alone: what else seems wrong there mostly follows from it.
  static List<Diagnostic> onePerLine(List<Diagnostic> sorted) {
    Set<Integer> broken = new HashSet<>();
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic diagnostic : sorted) {
      if (diagnostic.isError() && broken.add(diagnostic.span().line())) {
        kept.add(diagnostic);
      }
    }
    for (Diagnostic diagnostic : sorted) {
      if (!diagnostic.isError() && !broken.contains(diagnostic.span().line())) {
        kept.add(diagnostic);
      }
    }
    return kept;
  }
}
