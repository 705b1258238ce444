package dramac.cli;

import dramac.rules.RuleSettings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac build`: makes the episodes; makes only what is missing or changed.
final class BuildCommand implements Command {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "Makes the episodes, and only what is missing or changed";
  }

  @Override
  public String usage() {
    return "[FILE|FOLDER] [options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac build .", "the series of this folder, into out/"),
        new Example("dramac build heir.drama --draft", "small and fast, to look at the story"),
        new Example("dramac build . --locale en-US", "spoken in English"));
  }

  @Override
  public Options options() {
    return Findings.addTo(Makers.addTo(new Options()));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell)
      throws Complaint, IOException, InterruptedException {
    Script script = Script.find(line.getArgList(), shell);
    Findings findings = Findings.onProgress(line, shell).about(script, shell);
    Project project = Project.open(script, RuleSettings.usual(), findings, shell);
    Optional<Planning> planning = Planning.clean(line, project, findings, shell);
    return planning.isEmpty()
        ? Planning.refusal(line, project, shell)
        : new Production(project, planning.get(), shell).run();
  }
}
