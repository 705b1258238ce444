package dramac.cli;

import dramac.compiler.Checkup;
import dramac.compiler.Fixed;
import dramac.compiler.Fixer;
import dramac.source.Safety;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// What `check` does beside finding: it makes the changes that findings propose, or shows them.
final class Fixing {
  private final CommandLine line;
  private final Findings findings;
  private final Shell shell;

  Fixing(CommandLine line, Findings findings, Shell shell) {
    this.line = line;
    this.findings = findings;
    this.shell = shell;
  }

  static Options addTo(Options options) {
    return options
        .addOption(Flags.flag("fix", "make the changes that keep the meaning"))
        .addOption(Flags.flag("unsafe-fixes", "also those that change words"))
        .addOption(Flags.flag("diff", "write nothing; show the changes, exit 1 if there are any"));
  }

  static boolean isWanted(CommandLine line) {
    return line.hasOption("fix") || line.hasOption("unsafe-fixes") || line.hasOption("diff");
  }

  ExitCode run(Project project, long start) throws Complaint, IOException {
    Safety most = line.hasOption("unsafe-fixes") ? Safety.UNSAFE : Safety.SAFE;
    Fixer<Complaint> fixer =
        new Fixer<>(
            sources -> {
              Project now = project.over(sources);
              return new Checkup(
                  now.compilation().diagnostics(), CheckCommand.planned(now, line, shell));
            });
    Fixed fixed = fixer.fix(project.files(), most);
    if (line.hasOption("diff")) {
      fixed.changed().forEach(change -> show(change, project));
      return fixed.changed().isEmpty() ? ExitCode.DONE : ExitCode.SCRIPT;
    }
    write(fixed, project);
    shell.err().println(told(fixed));
    Project now = project.over(project.files());
    return CheckCommand.tell(now, fixed.left().all(), start, line, findings);
  }

  private void show(Fixed.Change change, Project project) {
    shell
        .out()
        .print(
            UnifiedDiff.of(
                project.shown(change.after(), shell),
                change.before().text(),
                change.after().text(),
                shell.paint()));
  }

  private static void write(Fixed fixed, Project project) throws Complaint, IOException {
    List<Rewrite> rewrites = new ArrayList<>();
    for (Fixed.Change change : fixed.changed()) {
      rewrites.add(project.rewrite(change.before(), change.after().text()));
    }
    Rewrite.all(rewrites);
  }

  private static String told(Fixed fixed) {
    int count = fixed.fixed().size();
    int files = fixed.changed().size();
    return count == 0
        ? "nothing to fix"
        : "fixed "
            + count
            + (count == 1 ? " finding" : " findings")
            + " in "
            + files
            + (files == 1 ? " file" : " files");
  }
}
