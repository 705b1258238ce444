package dramac.cli;

import dramac.plan.Build;
import dramac.plan.Plan;
import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/// A project planned: who makes what, what is asked for, and the plan with its findings.
record Planning(Makers makers, Build build, Checked<Plan> plan) {
  static Planning of(CommandLine line, Project project, Shell shell) throws Complaint, IOException {
    Makers makers = Makers.of(line, project.settings(), shell);
    Build build = Makers.build(line, project);
    Checked<Plan> plan = project.compiler().plan(project.compilation(), build, makers.target());
    return new Planning(makers, build, plan);
  }

  /// What the makers of a project cannot do.
  static List<Diagnostic> check(CommandLine line, Project project, Shell shell)
      throws Complaint, IOException {
    Makers makers = Makers.of(line, project.settings(), shell);
    Build build = Makers.build(line, project);
    return project.compiler().check(project.compilation(), build, makers.target());
  }

  /// How to end where there is no plan: over the budget, if that is all there is to say.
  static ExitCode refusal(CommandLine line, Project project, Shell shell)
      throws Complaint, IOException {
    return project.compilation().hasErrors()
        ? ExitCode.SCRIPT
        : ending(check(line, project, shell));
  }

  /// How errors end a command.
  static ExitCode ending(List<Diagnostic> findings) {
    return findings.stream()
            .filter(Diagnostic::isError)
            .allMatch(error -> error.code().id().equals("X601"))
        ? ExitCode.BUDGET
        : ExitCode.SCRIPT;
  }

  /// The plan of a script without errors; with errors they are shown, and nothing goes on.
  static Optional<Planning> clean(CommandLine line, Project project, Findings findings, Shell shell)
      throws Complaint, IOException {
    project.wantEpisodes();
    List<Diagnostic> all = new ArrayList<>(project.compilation().diagnostics());
    Optional<Planning> planning = Optional.empty();
    if (!project.compilation().hasErrors()) {
      Planning made = of(line, project, shell);
      all.addAll(made.plan().diagnostics());
      planning = made.plan().hasErrors() ? Optional.empty() : Optional.of(made);
    }
    List<Diagnostic> errors = all.stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      findings.print(errors, Optional.of(project.compilation()));
      findings.sum(all, Duration.ZERO);
    } else if (!all.isEmpty()) {
      String check = project.script().shown(shell);
      findings.say(Message.of("print.read", all.size(), check));
    }
    return planning;
  }
}
