package dramac.cli;

import dramac.compiler.Catalogue;
import dramac.compiler.RulePages;
import dramac.source.Code;
import dramac.source.Drawing;
import dramac.source.Language;
import dramac.tree.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac explain CODE`: what a flaw is, why it matters, and how to be rid of it.
final class ExplainCommand implements Command {
  private static final int MOST_NEAR = 3;

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Says what a finding means and why it matters, with examples";
  }

  @Override
  public String usage() {
    return "CODE | --list [PREFIX] [options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac explain C201", "one code; its name will do as well"),
        new Example("dramac explain S003 --lang zh", "in Chinese"),
        new Example("dramac explain --list", "every code in a line"),
        new Example("dramac explain --list P1", "those that begin with P1"));
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.flag("list", "every code, its name, weight and fix"))
        .addOption(Findings.lang());
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint {
    Language language = Findings.language(line, shell);
    Drawing drawing = Findings.drawing(shell, shell.paint());
    List<String> typed = line.getArgList();
    if (line.hasOption("list")) {
      String prefix = typed.isEmpty() ? "" : typed.getFirst().toUpperCase(Locale.ROOT);
      List<Code> codes =
          Catalogue.codes().stream().filter(code -> code.id().startsWith(prefix)).toList();
      if (codes.isEmpty()) {
        throw Complaint.settings(
            "no code begins with " + prefix, "see all of them: dramac explain --list");
      }
      shell.out().print(new CodeList(language, drawing).text(codes));
      return ExitCode.DONE;
    }
    if (typed.isEmpty()) {
      throw Complaint.settings(
          "which code is to be explained?",
          "as: dramac explain C201",
          "see all of them: dramac explain --list");
    }
    for (String each : typed) {
      Code code = find(each);
      shell.out().print(new PageScreen(language, drawing).text(code, RulePages.page(code)));
    }
    return ExitCode.DONE;
  }

  private static Code find(String typed) throws Complaint {
    Optional<Code> found =
        Catalogue.code(typed)
            .or(() -> Catalogue.codes().stream().filter(c -> c.name().equals(typed)).findFirst());
    if (found.isPresent()) {
      return found.get();
    }
    if (typed.matches("(?i)E\\d+(S\\d+([TL]\\d+[a-z]?)?)?")) {
      throw Complaint.settings(
          typed + " is a place in the story, and no code of a finding",
          "what is made for it, and why: dramac plan",
          "explain takes codes, as: dramac explain C201");
    }
    List<String> near = near(typed);
    throw Complaint.settings(
        "no finding has the code " + typed,
        near.isEmpty()
            ? "see all of them: dramac explain --list"
            : "did you mean: " + String.join(", ", near) + "?");
  }

  /// Codes and names that are spelt almost so, the nearest first.
  private static List<String> near(String typed) {
    String wanted = typed.toUpperCase(Locale.ROOT);
    List<Code> byId =
        Catalogue.codes().stream()
            .filter(code -> Spelling.distance(wanted, code.id()) <= 1)
            .limit(MOST_NEAR)
            .toList();
    List<Code> codes =
        byId.isEmpty()
            ? Catalogue.codes().stream()
                .filter(code -> Spelling.distance(typed, code.name()) <= typed.length() / 3)
                .limit(MOST_NEAR)
                .toList()
            : byId;
    return codes.stream().map(code -> code.id() + " " + code.name()).toList();
  }
}
