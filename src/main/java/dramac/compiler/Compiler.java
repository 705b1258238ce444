package dramac.compiler;

import dramac.rules.RuleRunner;
import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.story.Resolver;
import dramac.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// From text to story: parse, resolve, check.
public final class Compiler {
  private final Sources sources;
  private final CompilerSettings settings;

  public Compiler(Sources sources, CompilerSettings settings) {
    this.sources = sources;
    this.settings = settings;
  }

  /// Compiles a text, which may differ from what its file holds, with the files it brings in.
  public Compilation compile(SourceFile main) throws IOException {
    Screenplay screenplay = new ScriptLoader(sources).load(main, settings.files());
    Checked<Story> story =
        Resolver.resolve(screenplay.main(), screenplay.others(), settings.story());
    List<Diagnostic> found = new ArrayList<>(screenplay.diagnostics());
    found.addAll(story.diagnostics());
    found.addAll(RuleRunner.run(Catalogue.STORY_RULES, story.value()));
    return new Compilation(screenplay.scripts(), story.value(), settings.rules().apply(found));
  }
}
