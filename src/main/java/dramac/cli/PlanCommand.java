package dramac.cli;

import dramac.export.PlanJson;
import dramac.export.PlanText;
import dramac.plan.Build;
import dramac.plan.Target;
import dramac.rules.RuleSettings;
import dramac.story.Story;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac plan`: every task, its price and why it is there. Needs no key and no network.
final class PlanCommand implements Command {
  @Override
  public String name() {
    return "plan";
  }

  @Override
  public String summary() {
    return "Shows what would be made, what it costs, and why";
  }

  @Override
  public String usage() {
    return "[FILE|FOLDER] [options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac plan .", "tasks and prices of the series here"),
        new Example(
            "dramac plan . --provider holysheep", "what it would cost there; no key needed"),
        new Example("dramac plan . --json > plan.json", "the same for machines"));
  }

  @Override
  public Options options() {
    Options options = new Options().addOption(Flags.flag("json", "the plan as JSON"));
    return Findings.addTo(Makers.addTo(options));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint, IOException {
    Script script = Script.find(line.getArgList(), shell);
    Findings findings = Findings.onProgress(line, shell).about(script, shell);
    Project project = Project.open(script, RuleSettings.usual(), findings, shell);
    Optional<Planning> planning = Planning.clean(line, project, findings, shell);
    if (planning.isEmpty()) {
      return Planning.refusal(line, project, shell);
    }
    Planning made = planning.get();
    Story story = project.story();
    Build build = made.build();
    Target target = made.makers().target();
    shell
        .out()
        .print(
            line.hasOption("json")
                ? PlanJson.write(story, build, target, made.plan().value())
                : PlanText.write(
                    story, build, target, made.plan().value(), shell.terminal().columns()));
    return ExitCode.DONE;
  }
}
