package dramac.lsp;

import dramac.compiler.CompilerSettings;
import dramac.plan.Target;
import dramac.source.Diagnostic;
import java.util.List;

/// What holds for a project beside its scripts.
///
/// @param target who would make it, as data; nothing is ever ordered from here
/// @param findings about the settings file itself
public record Settings(CompilerSettings compiler, Target target, List<Diagnostic> findings) {
  public Settings {
    findings = List.copyOf(findings);
  }
}
