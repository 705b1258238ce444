package dramac.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `dramac init NAME`: a first script that checks clean and builds.
final class InitCommand implements Command {
  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "Starts a series: a folder with a first script that builds";
  }

  @Override
  public String usage() {
    return "[FOLDER] [options]";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("dramac init my-series", "my-series/my-series.drama, in English"),
        new Example("dramac init my-series --lang zh", "the same in Chinese"));
  }

  @Override
  public Options options() {
    return new Options().addOption(Flags.value("lang", "en|zh", "language of the first script"));
  }

  @Override
  public ExitCode run(CommandLine line, Shell shell) throws Complaint, IOException {
    String typed = line.getArgList().isEmpty() ? "." : line.getArgList().getFirst();
    Path folder = shell.resolve(typed).toAbsolutePath();
    String language = line.getOptionValue("lang", shellLanguage(shell));
    if (!language.equals("en") && !language.equals("zh")) {
      throw Complaint.settings("--lang takes en or zh, not " + language);
    }
    Files.createDirectories(folder);
    Path script = folder.resolve(folder.getFileName() + ".drama");
    if (Files.exists(script)) {
      throw Complaint.settings(script + " is there already; it was left as it is");
    }
    Files.writeString(script, template(language));
    Path ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, ".dramac/\nout/\n");
    }
    String here = typed.equals(".") ? "." : typed;
    shell.out().println("wrote " + folder.getFileName() + "/" + script.getFileName());
    shell.out().println("next: dramac check " + here);
    shell.out().println("      dramac build " + here);
    return ExitCode.DONE;
  }

  private static String shellLanguage(Shell shell) {
    return shell
            .variable("DRAMAC_LOCALE")
            .or(() -> shell.variable("LANG"))
            .filter(l -> l.startsWith("zh"))
            .isPresent()
        ? "zh"
        : "en";
  }

  private static String template(String language) throws IOException {
    String path = "/dramac/init/" + language + ".drama";
    try (InputStream in = InitCommand.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
