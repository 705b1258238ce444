package dramac.cli;

import dramac.compiler.Catalogue;
import dramac.compiler.CompilerSettings;
import dramac.lsp.Home;
import dramac.lsp.Host;
import dramac.lsp.Settings;
import dramac.plan.Manifests;
import dramac.plan.Target;
import dramac.project.ProjectReader;
import dramac.project.ProjectSettings;
import dramac.rules.RuleSettings;
import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.Sources;
import dramac.syntax.TextDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/// The disk and the settings, for the language server.
final class LspHost implements Host {
  private final CommandLine line;
  private final Shell shell;

  LspHost(CommandLine line, Shell shell) {
    this.line = line;
    this.shell = shell;
  }

  @Override
  public List<Home> homes(Path script, List<Path> open) {
    List<Home> homes = new ArrayList<>();
    for (Path folder = script.getParent(); folder != null; folder = folder.getParent()) {
      Path here = folder;
      boolean inside = open.stream().anyMatch(here::startsWith);
      if (!inside && !here.equals(script.getParent())) {
        break;
      }
      try {
        homes.add(new Home(here, Script.find(List.of(here.toString()), shell).file()));
      } catch (Complaint _) {
        // no series here, or several: none that a file could belong to
      }
    }
    return homes;
  }

  @Override
  public Sources disk(Path folder) {
    return new ProjectFolder(folder);
  }

  @Override
  public Settings settings(Sources files) {
    Checked<ProjectSettings> read = read(files);
    ProjectSettings settings = read.value();
    List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
    RuleSettings rules =
        new RuleSettings(new LinkedHashMap<>(settings.rules()), List.of(), List.of());
    return new Settings(
        new CompilerSettings(settings.files(), settings.story(), rules),
        target(settings),
        findings);
  }

  /// Who makes it, by the settings; the embedded studio where they name nobody we know.
  private Target target(ProjectSettings settings) {
    try {
      return Makers.of(line, settings, shell).target();
    } catch (Complaint _) {
      return Manifests.studio();
    }
  }

  private static Checked<ProjectSettings> read(Sources files) {
    try {
      Optional<byte[]> bytes = files.read(ProjectReader.FILE);
      return bytes.isEmpty()
          ? Checked.of(ProjectSettings.none())
          : TextDecoder.decode(ProjectReader.FILE, bytes.get())
              .then(file -> ProjectReader.read(file, Catalogue.codes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
