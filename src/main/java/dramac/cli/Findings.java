package dramac.cli;

import dramac.compiler.Compilation;
import dramac.source.Diagnostic;
import dramac.source.DiagnosticPrinter;
import dramac.source.Drawing;
import dramac.source.Language;
import dramac.source.Message;
import dramac.source.Wording;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// How findings are shown to this user: where, in which form and language, how wide, how many.
final class Findings {
  static final int USUAL_MOST = 100;

  private final Look look;
  private final Form form;
  private final int most;
  private final String root;

  /// What findings are written on, and with.
  private record Look(PrintStream to, PrintStream progress, Wording wording, Drawing drawing) {}

  private Findings(Look look, Form form, int most, String root) {
    this.look = look;
    this.form = form;
    this.most = most;
    this.root = root;
  }

  /// The options that every command which shows findings has.
  static Options addTo(Options options) {
    return options
        .addOption(lang())
        .addOption(Flags.value("format", "FORM", Form.words()))
        .addOption(Flags.value("color", "WHEN", "auto, always or never"))
        .addOption(Flags.value("max-findings", "N", "show at most so many (100)"));
  }

  static Option lang() {
    return Flags.value("lang", "en|zh", "language of the messages; else from LANG");
  }

  /// Where findings are the result: they go to the output.
  static Findings onOutput(CommandLine line, Shell shell) throws Complaint {
    return of(line, shell, shell.out(), shell.paint());
  }

  /// Where something else is the result: findings go where progress goes.
  static Findings onProgress(CommandLine line, Shell shell) throws Complaint {
    return of(line, shell, shell.err(), shell.progressPaint());
  }

  private static Findings of(CommandLine line, Shell shell, PrintStream to, Paint usual)
      throws Complaint {
    Paint paint =
        switch (line.getOptionValue("color", "auto")) {
          case "auto" -> usual;
          case "always" -> Paint.COLOURS;
          case "never" -> Paint.PLAIN;
          default -> throw Complaint.settings("--color takes auto, always or never");
        };
    Wording wording = new Wording(language(line, shell));
    Look look = new Look(to, shell.err(), wording, drawing(shell, paint));
    return new Findings(look, form(line), most(line), "");
  }

  /// The same for a script, whose files are then named as one would type them here.
  Findings about(Script script, Shell shell) {
    String folder = shell.shown(script.folder()).replace('\\', '/');
    return new Findings(look, form, most, folder.isEmpty() ? "" : folder + "/");
  }

  static Drawing drawing(Shell shell, Paint paint) {
    return new Drawing(
        shell.terminal().columns(),
        paint == Paint.COLOURS ? Drawing.Colour.ON : Drawing.Colour.OFF,
        shell.terminal().signs() == Shell.Signs.ASCII
            ? Drawing.Signs.ASCII
            : Drawing.Signs.UNICODE);
  }

  static Language language(CommandLine line, Shell shell) throws Complaint {
    String typed = line.getOptionValue("lang", "");
    return switch (typed) {
      case "en" -> Language.EN;
      case "zh" -> Language.ZH;
      case "" -> fromEnvironment(shell);
      default -> throw Complaint.settings("--lang takes en or zh, not " + typed);
    };
  }

  private static Language fromEnvironment(Shell shell) {
    String locale =
        shell
            .variable("DRAMAC_LOCALE")
            .or(() -> shell.variable("LC_ALL"))
            .or(() -> shell.variable("LC_MESSAGES"))
            .or(() -> shell.variable("LANG"))
            .orElse("");
    return locale.startsWith("zh") ? Language.ZH : Language.EN;
  }

  private static Form form(CommandLine line) throws Complaint {
    String typed = line.getOptionValue("format", "human");
    return Form.of(typed)
        .orElseThrow(() -> Complaint.settings("--format takes " + Form.words() + ", not " + typed));
  }

  private static int most(CommandLine line) throws Complaint {
    String typed = line.getOptionValue("max-findings", Integer.toString(USUAL_MOST));
    try {
      return Math.max(1, Integer.parseInt(typed));
    } catch (NumberFormatException e) {
      throw new Complaint(ExitCode.SETTINGS, "--max-findings takes a number, not " + typed);
    }
  }

  /// All of them, up to the most that are wanted. Programs are told the place in the story as well
  /// where it is known.
  void print(List<Diagnostic> findings, Optional<Compilation> compilation) {
    List<Diagnostic> shown = findings.stream().limit(most).toList();
    switch (form) {
      case HUMAN -> shown.forEach(finding -> look.to().print(printer().human(finding) + "\n"));
      case CONCISE -> shown.forEach(finding -> look.to().println(printer().concise(finding)));
      case JSON, JSONL, SARIF, GITHUB ->
          look.to()
              .print(machine(new MachineForms(form, look.wording(), root), shown, compilation));
    }
    if (findings.size() > most) {
      say(Message.of("print.more", findings.size() - most));
    }
  }

  private String machine(
      MachineForms forms, List<Diagnostic> shown, Optional<Compilation> compilation) {
    String text = forms.write(shown, compilation);
    return look.drawing().signs() == Drawing.Signs.ASCII ? MachineForms.escaped(text) : text;
  }

  /// Where the command ends before there are findings: programs are still given the form.
  void printNone() {
    if (form.isForMachines()) {
      print(List.of(), Optional.empty());
    }
  }

  /// How many there are of each weight.
  void sum(List<Diagnostic> findings, Duration took) {
    told(printer().summary(findings, took));
  }

  void say(Message message) {
    told(printer().sentence(message));
  }

  /// A word beside the findings; programs do not read it among them.
  void told(String sentence) {
    (form.isForMachines() ? look.progress() : look.to()).println(sentence);
  }

  private DiagnosticPrinter printer() {
    return new DiagnosticPrinter(look.wording(), look.drawing(), root);
  }
}
