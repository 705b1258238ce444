package dramac.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// One command; a new one is one file and one line in [Main].
interface Command {
  String name();

  /// One line for the list of commands.
  String summary();

  /// What follows the name: `[FILE|FOLDER] [options]`.
  String usage();

  /// Command lines with a word on each.
  List<Example> examples();

  Options options();

  ExitCode run(CommandLine line, Shell shell) throws Complaint, IOException, InterruptedException;

  /// A command line that works as it stands.
  record Example(String line, String what) {}
}
