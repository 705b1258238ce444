package dramac.cli;

import dramac.compiler.Catalogue;
import dramac.rules.RuleSettings;
import dramac.source.Diagnostic;
import dramac.source.Severity;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
        new Example("dramac check . --fix", "mends what can be mended without changing words"),
        new Example("dramac check . --ignore P --strict", "no pacing; warnings count as errors"),
        new Example(
            "dramac check . --format sarif > dramac.sarif", "for a code-scanning platform"));
  }

  @Override
  public Options options() {
    Options options =
        new Options()
            .addOption(Flags.flag("strict", "warnings count as errors"))
            .addOption(Flags.value("select", "CODES", "only these, by prefix: C,P1"))
            .addOption(Flags.value("ignore", "CODES", "not these, by prefix"));
    return Findings.addTo(Makers.addTo(Fixing.addTo(options)));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint, IOException {
    long start = System.nanoTime();
    Script script = Script.find(line.getArgList(), shell);
    Findings findings = Findings.onOutput(line, shell).about(script, shell);
    wantKnown(line, "select");
    wantKnown(line, "ignore");
    Project project = Project.open(script, wanted(line), findings, shell);
    wantSomething(project, findings);
    if (Fixing.isWanted(line)) {
      return new Fixing(line, findings, shell).run(project, start);
    }
    return tell(project, find(project, line, shell), start, line, findings);
  }

  /// Shows what there is to say; the exit code by the worst of it.
  static ExitCode tell(
      Project project, List<Diagnostic> all, long start, CommandLine line, Findings findings) {
    findings.print(all, Optional.of(project.compilation()));
    findings.sum(all, Duration.ofNanos(System.nanoTime() - start));
    boolean strict = line.hasOption("strict");
    if (all.stream().anyMatch(Diagnostic::isError)) {
      return Planning.ending(all);
    }
    boolean bad = strict && all.stream().anyMatch(d -> d.severity() == Severity.WARNING);
    return bad ? ExitCode.SCRIPT : ExitCode.DONE;
  }

  /// All there is to say about the script and about the plan of it.
  private static List<Diagnostic> find(Project project, CommandLine line, Shell shell)
      throws Complaint, IOException {
    List<Diagnostic> all = new ArrayList<>(project.compilation().diagnostics());
    all.addAll(planned(project, line, shell));
    return all.stream().sorted().toList();
  }

  /// What planning finds, once there are no errors.
  static List<Diagnostic> planned(Project project, CommandLine line, Shell shell)
      throws Complaint, IOException {
    return project.compilation().hasErrors() ? List.of() : Planning.check(line, project, shell);
  }

  /// A file of sheets is a part of something; one of nothing at all is a mistake.
  private static void wantSomething(Project project, Findings findings) throws Complaint {
    if (project.story().cast().isEmpty() && project.story().sets().isEmpty()) {
      try {
        project.wantEpisodes();
      } catch (Complaint complaint) {
        findings.printNone();
        throw complaint;
      }
    }
  }

  /// A mistyped code would hide everything, or nothing, and look like a clean script.
  private static void wantKnown(CommandLine line, String option) throws Complaint {
    for (String prefix : codes(line.getOptionValue(option))) {
      if (Catalogue.codes().stream().noneMatch(code -> code.id().startsWith(prefix))) {
        throw Complaint.settings(
            "--" + option + ": no code begins with " + prefix, "see: dramac explain --list");
      }
    }
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
