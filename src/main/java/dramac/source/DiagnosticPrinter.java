package dramac.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Draws findings for people: the line, and right under the words what is said of them. Or as one
/// line for editors and scripts.
public final class DiagnosticPrinter {
  private static final int TAG_COLUMN = 66;
  private static final int WIDEST_TEXT = 90;
  private static final int MOST_HELP_LINES = 3;

  private final Wording wording;
  private final Drawing drawing;
  private final Ink ink;
  private final String root;

  public DiagnosticPrinter(Wording wording, Drawing drawing) {
    this(wording, drawing, "");
  }

  /// @param root the project's folder as the reader would type it, ending in `/`, or empty
  public DiagnosticPrinter(Wording wording, Drawing drawing, String root) {
    this.wording = wording;
    this.drawing = drawing;
    this.ink = new Ink(drawing);
    this.root = root;
  }

  /// Several lines, each with its line end, and no blank one after.
  public String human(Diagnostic finding) {
    List<String> lines = new ArrayList<>();
    String code = word("print." + finding.severity().word()) + "[" + finding.code().id() + "]";
    lines.add(ink.severity(finding.severity(), code) + ": " + ink.bold(word(finding.message())));
    int gutter = gutter(finding);
    label(finding.primary(), "^", ink.corner(), gutter, finding.severity(), lines);
    for (Label related : finding.related()) {
      label(related, "-", ink.branch(), gutter, Severity.INFO, lines);
    }
    finding.fixes().forEach(fix -> fix(fix, gutter, lines));
    finding.help().forEach(help -> help(help, gutter, lines));
    return String.join("\n", lines) + "\n";
  }

  /// `heir.drama:50:1: error[S003] no directive is called “musci:” [*]`, without a line end; `[*]`
  /// stands where there is a safe fix. The severity is English in every language, for programs.
  public String concise(Diagnostic finding) {
    return place(finding.span())
        + ": "
        + finding.severity().word()
        + "["
        + finding.code().id()
        + "] "
        + word(finding.message())
        + (finding.hasSafeFix() ? " [*]" : "");
  }

  /// `3 errors, 2 warnings (2 fixable with --fix) in 41 ms`
  public String summary(List<Diagnostic> findings, Duration took) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        String key = "print." + severity.word() + (count == 1 ? ".one" : ".many");
        counts.add(word(Message.of(key, count)));
      }
    }
    long fixable = findings.stream().filter(Diagnostic::hasSafeFix).count();
    String all = counts.isEmpty() ? word("print.none") : String.join(word("print.comma"), counts);
    String fixes = fixable == 0 ? "" : word(Message.of("print.fixable", fixable));
    return word(Message.of("print.summary", all + fixes, took.toMillis()));
  }

  /// A word beside the findings, in their language and signs.
  public String sentence(Message message) {
    return word(message);
  }

  private void label(
      Label label, String mark, String joint, int gutter, Severity severity, List<String> lines) {
    String pad = " ".repeat(gutter + 1);
    ShownLine line = ShownLine.of(label.span(), drawing.width() - gutter - 3, ink);
    String number = String.valueOf(label.span().line());
    lines.add(pad + joint + " " + place(label.span()));
    lines.add(pad + ink.bar());
    lines.add(
        " ".repeat(gutter - number.length())
            + ink.blue(number)
            + " "
            + ink.bar()
            + (line.text().isEmpty() ? "" : " " + line.text()));
    Message said = label.text();
    String text = said == null ? "" : " " + word(said);
    String carets = mark.repeat(line.caretWidth()) + text;
    lines.add(
        pad + ink.bar() + " " + " ".repeat(line.caretStart()) + ink.severity(severity, carets));
  }

  private void fix(Fix fix, int gutter, List<String> lines) {
    String start = " ".repeat(gutter + 1) + "= " + word("print.fix") + ": " + word(fix.title());
    String tag = "[" + word("print." + (fix.isSafe() ? "safe" : "unsafe")) + "]";
    int column = Math.min(TAG_COLUMN, drawing.width() - CellWidth.of(tag));
    int pad = Math.max(2, column - CellWidth.of(start));
    if (CellWidth.of(start) + pad + CellWidth.of(tag) <= drawing.width()) {
      lines.add(start + " ".repeat(pad) + ink.green(tag));
    } else {
      lines.add(start);
      lines.add(" ".repeat(gutter + 1) + "=      " + ink.green(tag));
    }
  }

  private void help(Help help, int gutter, List<String> lines) {
    String key =
        switch (help.kind()) {
          case HELP -> "print.help";
          case NOTE -> "print.note";
        };
    String start = " ".repeat(gutter + 1) + "= ";
    String word = word(key) + ": ";
    int room = Math.min(drawing.width(), WIDEST_TEXT) - gutter - 3 - CellWidth.of(word);
    List<String> parts = Wrapped.lines(word(help.text()), room);
    for (int i = 0; i < Math.min(parts.size(), MOST_HELP_LINES); i++) {
      lines.add(start + (i == 0 ? word : " ".repeat(CellWidth.of(word))) + parts.get(i));
    }
  }

  private static int gutter(Diagnostic finding) {
    int last = finding.span().line();
    for (Label related : finding.related()) {
      last = Math.max(last, related.span().line());
    }
    return String.valueOf(last).length();
  }

  private String place(Span span) {
    return ink.text(root + span);
  }

  private String word(String key) {
    return word(Message.of(key));
  }

  private String word(Message message) {
    return ink.text(wording.word(message));
  }
}
