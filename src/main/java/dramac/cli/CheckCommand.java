package dramac.cli;

import dramac.rules.RuleSettings;
import dramac.source.Diagnostic;
import dramac.source.Severity;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// `dramac check`: everything that is wrong, with its place, before anything is made.
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Reads the script and says what is wrong, with line and column";
  }

  @Override
  public String usage() {
    return "[FILE|FOLDER] [options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac check .", "the series of this folder"),
        new Example("dramac check heir.drama --lang zh", "messages in Chinese"),
        new Example("dramac check . --ignore P --strict", "no pacing; warnings count as errors"));
  }

  @Override
  public Options options() {
    Options options =
        new Options()
            .addOption(Flags.flag("strict", "warnings count as errors"))
            .addOption(Flags.value("select", "CODES", "only these, by prefix: C,P1"))
            .addOption(Flags.value("ignore", "CODES", "not these, by prefix"));
    return Findings.addTo(Makers.addTo(options));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint, IOException {
    long start = System.nanoTime();
    Findings findings = Findings.of(line, shell, shell.paint());
    List<Diagnostic> all = find(line, findings, shell);
    shell.out().print(findings.show(all));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    shell.out().println(findings.summary(all, took));
    boolean strict = line.hasOption("strict");
    boolean bad =
        all.stream().anyMatch(d -> d.isError() || (strict && d.severity() == Severity.WARNING));
    return bad ? ExitCode.SCRIPT : ExitCode.DONE;
  }

  /// All there is to say about the script and about the plan of it.
  static List<Diagnostic> find(CommandLine line, Findings findings, Shell shell)
      throws Complaint, IOException {
    Project project =
        Project.open(Script.find(line.getArgList(), shell), wanted(line), findings, shell);
    boolean sheetsOnly = !project.story().cast().isEmpty() || !project.story().sets().isEmpty();
    if (!sheetsOnly) {
      project.wantEpisodes();
    }
    List<Diagnostic> all = new ArrayList<>(project.compilation().diagnostics());
    if (!project.compilation().hasErrors()) {
      all.addAll(Planning.check(line, project, shell));
    }
    return all;
  }

  static RuleSettings wanted(CommandLine line) {
    return new RuleSettings(
        new LinkedHashMap<>(),
        codes(line.getOptionValue("select")),
        codes(line.getOptionValue("ignore")));
  }

  private static List<String> codes(@Nullable String typed) {
    return typed == null
        ? List.of()
        : Stream.of(typed.split(",")).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }
}
