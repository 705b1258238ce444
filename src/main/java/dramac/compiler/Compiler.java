package dramac.compiler;

import dramac.plan.Build;
import dramac.plan.Plan;
import dramac.plan.Target;
import dramac.plan.check.Planned;
import dramac.rules.Rule;
import dramac.rules.RuleRunner;
import dramac.source.Checked;
import dramac.source.Code;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.story.Resolver;
import dramac.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// From text to plan: parse, resolve, check, plan.
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
    boolean whole = found.stream().noneMatch(Diagnostic::isError);
    List<Rule<Story>> rules =
        Catalogue.storyRules(new ProjectPictures(sources), settings.story().subtitles()).stream()
            .filter(rule -> whole || rule.need() != Rule.Need.EVERYTHING)
            .toList();
    found.addAll(RuleRunner.run(rules, story.value()));
    Suppressions allowed = Suppressions.of(screenplay.scripts());
    List<Diagnostic> shown = new ArrayList<>(allowed.hide(BrokenLines.quiet(found)));
    boolean readable = screenplay.diagnostics().stream().noneMatch(Diagnostic::isError);
    if (!allowed.isEmpty()) {
      Set<Code> later = Catalogue.codesOfPlan();
      shown.addAll(allowed.bad(code -> readable && !later.contains(code)));
    }
    return new Compilation(screenplay.scripts(), story.value(), settings.rules().apply(shown));
  }

  /// What a story without errors takes to make, and what its makers cannot do.
  public Checked<Plan> plan(Compilation compiled, Build build, Target target) {
    Planned planned = new Planned(compiled.story(), build, target);
    return new Checked<>(planned.outline().priced(target), check(compiled, planned));
  }

  /// What its makers cannot do, without keys and prices: all that a check needs.
  public List<Diagnostic> check(Compilation compiled, Build build, Target target) {
    return check(compiled, new Planned(compiled.story(), build, target));
  }

  private List<Diagnostic> check(Compilation compiled, Planned planned) {
    Suppressions allowed = Suppressions.of(compiled.scripts());
    List<Diagnostic> found = RuleRunner.run(Catalogue.PLAN_RULES, planned);
    List<Diagnostic> shown = new ArrayList<>(allowed.hide(found));
    if (!allowed.isEmpty()) {
      shown.addAll(allowed.idle(Catalogue.codesOfPlan()::contains));
    }
    return settings.rules().apply(shown);
  }
}
