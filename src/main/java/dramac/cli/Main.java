package dramac.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;

/// `dramac COMMAND …`.
public final class Main {
  /// Every command, in the order of the help.
  static final List<Command> COMMANDS =
      List.of(
          new InitCommand(),
          new CheckCommand(),
          new FmtCommand(),
          new ExplainCommand(),
          new TimelineCommand(),
          new PlanCommand(),
          new BuildCommand(),
          new StudioCommand(),
          new LspCommand(),
          new DoctorCommand(),
          new VersionCommand(),
          new HelpCommand());

  private Main() {}

  public static void main(String[] arguments) {
    Outlet results = new Outlet(new FileOutputStream(FileDescriptor.out));
    Shell shell = Surroundings.shell(results);
    // Results go through the shell; a stray print must not get among them.
    System.setOut(System.err);
    ExitCode code = run(List.of(arguments), shell);
    shell.out().flush();
    if (results.lost().isPresent()) {
      String why = results.lost().get();
      complain(Complaint.settings("the output could not be written: " + why), shell);
      code = ExitCode.SETTINGS;
    }
    shell.err().flush();
    // Threads of the HTTP client may linger; the work is done.
    Runtime.getRuntime().halt(code.number());
  }

  /// Runs one command line; every fault ends in words and an exit code.
  public static ExitCode run(List<String> arguments, Shell shell) {
    try {
      return dispatch(arguments, shell);
    } catch (Complaint complaint) {
      complain(complaint, shell);
      return complaint.code();
    } catch (InterruptedException e) {
      return ExitCode.INTERRUPTED;
    } catch (IOException e) {
      complain(Complaint.settings(Faults.inWords(e)), shell);
      return ExitCode.SETTINGS;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      complain(Faults.ours(e, shell), shell);
      return ExitCode.SETTINGS;
    }
  }

  private static ExitCode dispatch(List<String> arguments, Shell shell)
      throws Complaint, IOException, InterruptedException {
    if (arguments.isEmpty() || isHelp(arguments.getFirst())) {
      shell.out().print(HelpText.overview(COMMANDS, shell.paint()));
      return ExitCode.DONE;
    }
    String name = arguments.getFirst().equals("--version") ? "version" : arguments.getFirst();
    Command command = find(name);
    List<String> rest = arguments.subList(1, arguments.size());
    if (rest.stream().anyMatch(Main::isHelp)) {
      shell.out().print(HelpText.of(command, shell.paint()));
      return ExitCode.DONE;
    }
    return command.run(parse(command, rest), shell);
  }

  private static boolean isHelp(String argument) {
    return argument.equals("--help") || argument.equals("-h");
  }

  static Command find(String name) throws Complaint {
    for (Command command : COMMANDS) {
      if (command.name().equals(name)) {
        return command;
      }
    }
    String names = String.join(", ", COMMANDS.stream().map(Command::name).toList());
    if (name.endsWith(".drama")) {
      throw Complaint.settings("a command comes first, as: dramac build " + name);
    }
    throw Complaint.settings("there is no command " + name, "the commands are: " + names);
  }

  private static CommandLine parse(Command command, List<String> arguments) throws Complaint {
    try {
      return new DefaultParser(false)
          .parse(command.options(), arguments.toArray(String[]::new), false);
    } catch (ParseException e) {
      throw Complaint.settings(
          "dramac " + command.name() + ": " + e.getMessage(),
          "see: dramac " + command.name() + " --help");
    }
  }

  private static void complain(Complaint complaint, Shell shell) {
    Paint paint = shell.progressPaint();
    shell.err().println(paint.red("error") + ": " + Plain.text(complaint.what()));
    for (String help : complaint.help()) {
      shell.err().println(paint.cyan("  help: ") + Plain.text(help));
    }
  }
}
