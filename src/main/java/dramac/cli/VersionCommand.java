package dramac.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac version [--licenses]`.
final class VersionCommand implements Command {
  @Override
  public String name() {
    return "version";
  }

  @Override
  public String summary() {
    return "Says which dramac this is, and whose work it contains";
  }

  @Override
  public String usage() {
    return "[options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac version", "the version"),
        new Example("dramac version --licenses", "parts of others, and their licences"));
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.flag("licenses", "print the notice that comes with dramac"));
  }

  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws IOException {
    shell.out().println("dramac " + version());
    if (line.hasOption("licenses")) {
      shell.out().println();
      shell.out().print(Files.readString(shell.home().resolve("NOTICE")));
    }
    return ExitCode.DONE;
  }
}
