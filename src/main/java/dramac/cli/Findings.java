package dramac.cli;

import dramac.source.Diagnostic;
import dramac.source.DiagnosticPrinter;
import dramac.source.Drawing;
import dramac.source.Language;
import dramac.source.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// How findings are shown to this user: language, width, colours, how many.
final class Findings {
  private final DiagnosticPrinter printer;
  private final Form form;
  private final int most;

  /// One of the forms of `--format`.
  enum Form {
    HUMAN,
    CONCISE
  }

  private Findings(DiagnosticPrinter printer, Form form, int most) {
    this.printer = printer;
    this.form = form;
    this.most = most;
  }

  static final int USUAL_MOST = 100;

  /// The options that every command which shows findings has.
  static Options addTo(Options options) {
    return options
        .addOption(lang())
        .addOption(Flags.value("format", "FORM", "human, or concise: one line each"))
        .addOption(Flags.value("max-findings", "N", "show at most so many (100)"));
  }

  static Option lang() {
    return Flags.value("lang", "en|zh", "language of the messages; else from LANG");
  }

  static Findings of(CommandLine line, Shell shell, Paint paint) throws Complaint {
    return new Findings(
        new DiagnosticPrinter(new Wording(language(line, shell)), drawing(shell, paint)),
        form(line),
        most(line));
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
    for (Form form : Form.values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(typed)) {
        return form;
      }
    }
    throw Complaint.settings("--format takes human or concise, not " + typed);
  }

  private static int most(CommandLine line) throws Complaint {
    String typed = line.getOptionValue("max-findings", Integer.toString(USUAL_MOST));
    try {
      return Math.max(1, Integer.parseInt(typed));
    } catch (NumberFormatException e) {
      throw new Complaint(ExitCode.SETTINGS, "--max-findings takes a number, not " + typed);
    }
  }

  /// All of them, up to the most that are wanted.
  String show(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    findings.stream().limit(most).forEach(finding -> text.append(one(finding)));
    if (findings.size() > most) {
      text.append("… ").append(findings.size() - most).append(" more\n");
    }
    return text.toString();
  }

  private String one(Diagnostic finding) {
    return switch (form) {
      case HUMAN -> printer.human(finding) + "\n";
      case CONCISE -> printer.concise(finding) + "\n";
    };
  }

  String summary(List<Diagnostic> findings, Duration took) {
    return printer.summary(findings, took);
  }
}
