package dramac.cli;

import dramac.lsp.LanguageServer;
import dramac.source.Language;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac lsp`: the language server, for an editor to start. Its outputs are the protocol's alone.
final class LspCommand implements Command {
  @Override
  public String name() {
    return "lsp";
  }

  @Override
  public String summary() {
    return "Serves an editor over stdin and stdout (Language Server Protocol)";
  }

  @Override
  public String usage() {
    return "[options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac lsp", "started by the editor, ends with it"),
        new Example("dramac lsp --lang zh", "messages in Chinese, whatever the editor speaks"));
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.flag("stdio", "what it does anyway; some editors add it"))
        .addOption(Flags.value("lang", "en|zh", "language of the messages; else the editor's"))
        .addOption(Flags.value("provider", "NAME", "whose limits hold: studio or holysheep"));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint, InterruptedException {
    Language usual = Findings.language(line, shell);
    Optional<Language> fixed = line.hasOption("lang") ? Optional.of(usual) : Optional.empty();
    LanguageServer server = new LanguageServer(new LspHost(line, shell), fixed, usual);
    return switch (server.serve(shell.in(), shell.out())) {
      case GOODBYE -> ExitCode.DONE;
      case GONE -> ExitCode.SCRIPT;
    };
  }
}
