package dramac.cli;

import dramac.compiler.Catalogue;
import dramac.compiler.Compilation;
import dramac.compiler.Compiler;
import dramac.compiler.CompilerSettings;
import dramac.plan.Sha256;
import dramac.project.ProjectReader;
import dramac.project.ProjectSettings;
import dramac.rules.RuleSettings;
import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.story.CastMember;
import dramac.story.Story;
import dramac.syntax.TextDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A script opened with its settings, and compiled.
record Project(
    Script script,
    ProjectFolder files,
    ProjectSettings settings,
    CompilerSettings compilerSettings,
    Compilation compilation) {

  /// @param wanted rules by the command line; the project's own weights come under it
  static Project open(Script script, RuleSettings wanted, Findings findings, Shell shell)
      throws Complaint, IOException {
    ProjectFolder files = new ProjectFolder(script.folder());
    ProjectSettings settings = settings(files, findings);
    SequencedMap<String, RuleSettings.Weight> weights = new LinkedHashMap<>(settings.rules());
    weights.putAll(wanted.weights());
    RuleSettings rules = new RuleSettings(weights, wanted.select(), wanted.ignore());
    CompilerSettings all = new CompilerSettings(settings.files(), settings.story(), rules);
    return new Project(script, files, settings, all, compile(script, files, all));
  }

  /// This project, some files of which hold something else.
  Project over(Sources sources) throws Complaint, IOException {
    Compilation now = compile(script, sources, compilerSettings);
    return new Project(script, files, settings, compilerSettings, now);
  }

  private static Compilation compile(Script script, Sources sources, CompilerSettings settings)
      throws Complaint, IOException {
    byte[] bytes =
        sources
            .read(script.file())
            .orElseThrow(() -> Complaint.settings(script.file() + " can't be read"));
    Checked<SourceFile> text = TextDecoder.decode(script.file(), bytes);
    Compilation compiled = new Compiler(sources, settings).compile(text.value());
    List<Diagnostic> all = new ArrayList<>(text.diagnostics());
    all.addAll(compiled.diagnostics());
    return new Compilation(compiled.scripts(), compiled.story(), all);
  }

  Compiler compiler() {
    return new Compiler(files, compilerSettings);
  }

  /// A file's name as one would type it here.
  String shown(SourceFile file, Shell shell) {
    return shell.shown(script.folder().resolve(file.name())).replace('\\', '/');
  }

  /// What a file of the project holds on disk now.
  byte[] bytes(SourceFile file) throws Complaint, IOException {
    return files
        .read(file.name())
        .orElseThrow(() -> Complaint.settings(file.name() + " is gone meanwhile"));
  }

  /// A new text for a file, as long as it still holds the old one.
  Rewrite rewrite(SourceFile file, String text) throws Complaint, IOException {
    byte[] bytes = bytes(file);
    Path place = script.folder().resolve(file.name());
    return new Rewrite(place, Rewrite.asIn(bytes, file.text()), Rewrite.asIn(bytes, text));
  }

  /// A script that tells nothing is a mistake, and not a build of nothing.
  void wantEpisodes() throws Complaint {
    if (story().episodes().isEmpty() && !compilation.hasErrors()) {
      throw new Complaint(
          ExitCode.SCRIPT,
          script.file() + " has no episode",
          "an episode begins with a line of its own: # EPISODE 1",
          "or, in Chinese: # 第一集");
    }
  }

  private static ProjectSettings settings(ProjectFolder files, Findings findings)
      throws Complaint, IOException {
    Optional<byte[]> bytes = files.read(ProjectReader.FILE);
    if (bytes.isEmpty()) {
      return ProjectSettings.none();
    }
    Checked<ProjectSettings> read =
        TextDecoder.decode(ProjectReader.FILE, bytes.get())
            .then(file -> ProjectReader.read(file, Catalogue.codes()));
    if (read.hasErrors()) {
      findings.print(read.diagnostics(), Optional.empty());
      throw Complaint.settings(ProjectReader.FILE + " has mistakes; nothing was started");
    }
    return read.value();
  }

  Story story() {
    return compilation.story();
  }

  /// Content of every file of the author's that the story names and the project holds.
  SequencedMap<String, Sha256> authorFiles() throws IOException {
    SequencedMap<String, Sha256> hashes = new LinkedHashMap<>();
    for (String path : named(story())) {
      Optional<byte[]> bytes = files.read(path);
      if (bytes.isPresent()) {
        hashes.put(path, Sha256.of(bytes.get()));
      }
    }
    return hashes;
  }

  private static List<String> named(Story story) {
    List<String> paths = new ArrayList<>();
    for (CastMember member : story.cast()) {
      member.appearing().reference().forEach(picture -> paths.add(picture.path()));
      member
          .appearing()
          .looks()
          .forEach(look -> look.reference().ifPresent(picture -> paths.add(picture.path())));
    }
    story.sets().forEach(set -> set.reference().forEach(picture -> paths.add(picture.path())));
    story.props().forEach(prop -> prop.reference().forEach(picture -> paths.add(picture.path())));
    return paths;
  }
}
