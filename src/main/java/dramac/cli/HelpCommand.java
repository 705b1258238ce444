package dramac.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac help [COMMAND]`.
final class HelpCommand implements Command {
  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "Explains dramac, or one command";
  }

  @Override
  public String usage() {
    return "[COMMAND]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac help", "all commands"),
        new Example("dramac help build", "the same as: dramac build --help"));
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint {
    List<String> names = line.getArgList();
    String text =
        names.isEmpty()
            ? HelpText.overview(Main.COMMANDS, shell.paint())
            : HelpText.of(Main.find(names.getFirst()), shell.paint());
    shell.out().print(text);
    return ExitCode.DONE;
  }
}
