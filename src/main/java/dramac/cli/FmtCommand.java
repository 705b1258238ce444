package dramac.cli;

import dramac.rules.RuleSettings;
import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.syntax.FormatStyle;
import dramac.syntax.Formatter;
import dramac.syntax.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac fmt`: the script laid out as everybody's is, without a word of it changed.
final class FmtCommand implements Command {
  private static final String STDIN = "-";

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public String summary() {
    return "Lays the script out anew; never changes a word that is said or seen";
  }

  @Override
  public String usage() {
    return "[FILE|FOLDER|-] [options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac fmt .", "all files of the series of this folder"),
        new Example("dramac fmt heir.drama --diff", "what would change; writes nothing"),
        new Example("dramac fmt . --keywords zh --sort", "keywords in Chinese, sheets in order"),
        new Example("dramac fmt -", "from standard input to standard output"));
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.flag("check", "write nothing; exit 1 and name the files if any is not so"))
        .addOption(Flags.flag("diff", "write nothing; show what would change, exit 1 if anything"))
        .addOption(
            Flags.value("keywords", "zh|en", "headings, keys and vocabulary in one language"))
        .addOption(Flags.value("punctuation", "keep|ascii", "ascii makes full-width marks narrow"))
        .addOption(Flags.flag("sort", "the directives of each sheet in the reference's order"))
        .addOption(Findings.lang());
  }

  /// A file before and after.
  private record Laid(SourceFile file, Checked<String> now) {
    boolean differs() {
      return !now.value().equals(file.text());
    }
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint, IOException {
    Findings findings = Findings.onProgress(line, shell);
    if (line.getArgList().equals(List.of(STDIN))) {
      return stream(new Formatter(style(line, FormatStyle.usual())), findings, line, shell);
    }
    Script script = Script.find(line.getArgList(), shell);
    findings = findings.about(script, shell);
    Project project = Project.open(script, RuleSettings.usual(), findings, shell);
    Formatter formatter = new Formatter(style(line, project.settings().layout()));
    List<Laid> files = new ArrayList<>();
    for (dramac.tree.Script part : project.compilation().scripts()) {
      files.add(laid(part.span().file(), project, formatter));
    }
    boolean writes = !line.hasOption("check") && !line.hasOption("diff");
    if (writes) {
      write(files, project);
    }
    return tell(project, files, findings, line, shell);
  }

  private static Laid laid(SourceFile file, Project project, Formatter formatter)
      throws Complaint, IOException {
    Checked<SourceFile> decoded = TextDecoder.decode(file.name(), project.bytes(file));
    return new Laid(
        file, decoded.hasErrors() ? decoded.map(SourceFile::text) : formatter.format(file));
  }

  private static FormatStyle style(CommandLine line, FormatStyle project) throws Complaint {
    String keywords = line.getOptionValue("keywords", "");
    String punctuation = line.getOptionValue("punctuation", "");
    return new FormatStyle(
        switch (keywords) {
          case "zh" -> FormatStyle.Keywords.ZH;
          case "en" -> FormatStyle.Keywords.EN;
          case "" -> project.keywords();
          default -> throw Complaint.settings("--keywords takes zh or en, not " + keywords);
        },
        switch (punctuation) {
          case "ascii" -> FormatStyle.Punctuation.ASCII;
          case "keep" -> FormatStyle.Punctuation.KEEP;
          case "" -> project.punctuation();
          default ->
              throw Complaint.settings("--punctuation takes keep or ascii, not " + punctuation);
        },
        line.hasOption("sort") ? FormatStyle.Order.SORTED : FormatStyle.Order.KEEP);
  }

  private static void write(List<Laid> files, Project project) throws Complaint, IOException {
    List<Rewrite> rewrites = new ArrayList<>();
    for (Laid laid : files) {
      if (laid.differs()) {
        rewrites.add(project.rewrite(laid.file(), laid.now().value()));
      }
    }
    Rewrite.all(rewrites);
  }

  /// Names or shows what differs on standard output, and says on the other what was left alone.
  private static ExitCode tell(
      Project project, List<Laid> files, Findings findings, CommandLine line, Shell shell) {
    boolean diff = line.hasOption("diff");
    boolean writes = !diff && !line.hasOption("check");
    List<Diagnostic> reasons = new ArrayList<>();
    int changed = 0;
    for (Laid laid : files) {
      reasons.addAll(laid.now().diagnostics());
      if (laid.differs()) {
        changed++;
        String name = project.shown(laid.file(), shell);
        shell
            .out()
            .print(
                diff
                    ? UnifiedDiff.of(name, laid.file().text(), laid.now().value(), shell.paint())
                    : Plain.text(name) + "\n");
      }
    }
    findings.print(reasons, Optional.empty());
    String done = writes ? " formatted, " : " to format, ";
    shell.err().println(changed + done + (files.size() - changed) + " left as they are");
    boolean bad = !reasons.isEmpty() || (changed > 0 && !writes);
    return bad ? ExitCode.SCRIPT : ExitCode.DONE;
  }

  /// For editors: the text comes back whole, also where there is nothing to do.
  private static ExitCode stream(
      Formatter formatter, Findings findings, CommandLine line, Shell shell) throws IOException {
    byte[] bytes = shell.in().readAllBytes();
    Checked<SourceFile> decoded = TextDecoder.decode(STDIN, bytes);
    if (decoded.hasErrors()) {
      findings.print(decoded.diagnostics(), Optional.empty());
      return ExitCode.SCRIPT;
    }
    Checked<String> now = formatter.format(decoded.value());
    boolean differs = !now.value().equals(decoded.value().text());
    findings.print(now.diagnostics(), Optional.empty());
    if (line.hasOption("diff")) {
      shell.out().print(UnifiedDiff.of(STDIN, decoded.value().text(), now.value(), shell.paint()));
    } else if (!line.hasOption("check")) {
      shell.out().print(now.value());
    }
    boolean asked = line.hasOption("diff") || line.hasOption("check");
    return !now.diagnostics().isEmpty() || (asked && differs) ? ExitCode.SCRIPT : ExitCode.DONE;
  }
}
