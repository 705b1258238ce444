package dramac.lsp;

import dramac.compiler.Compilation;
import dramac.compiler.Compiler;
import dramac.plan.Build;
import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.story.Languages;
import dramac.story.Story;
import dramac.syntax.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One series that is being written. Its analysis is made when it is asked for, and again only when
/// a text of it has changed.
final class Project {
  private static final String SETTINGS = "drama.yaml";

  private final String main;
  private final Territory territory;
  private final Buffers files;
  private final Host host;
  private List<Document> seen = List.of();
  private byte @Nullable [] settingsSeen;
  private @Nullable Settings settings;
  private @Nullable Analysis analysis;

  /// @param main name of the main script within the territory
  Project(String main, Territory territory, Host host) {
    this.main = main;
    this.territory = territory;
    this.files = new Buffers(territory.disk(), territory::open);
    this.host = host;
  }

  /// What lies on disk may be other than it was.
  void forget() {
    files.forget();
    analysis = null;
  }

  Analysis analysis() throws IOException {
    List<Document> now = territory.look();
    if (analysis == null || !now.equals(seen)) {
      analysis = analyse();
      seen = now;
    }
    return analysis;
  }

  private Analysis analyse() throws IOException {
    return read(settings(), text(), files, territory);
  }

  /// A series as these files give it.
  static Analysis read(
      Settings holding, Checked<SourceFile> text, Sources files, Territory territory)
      throws IOException {
    Compiler compiler = new Compiler(files, holding.compiler());
    Compilation compilation = compiler.compile(text.value());
    List<Diagnostic> findings = new ArrayList<>(holding.findings());
    findings.addAll(text.diagnostics());
    findings.addAll(compilation.diagnostics());
    Optional<Build> build = build(compilation.story());
    boolean sound = findings.stream().noneMatch(Diagnostic::isError);
    if (sound && build.isPresent()) {
      findings.addAll(compiler.check(compilation, build.get(), holding.target()));
    }
    return new Analysis(
        holding, compilation, findings.stream().sorted().toList(), territory, files);
  }

  private Checked<SourceFile> text() throws IOException {
    Optional<Document> document = territory.open(main);
    return document.isPresent()
        ? Checked.of(document.get().source(main))
        : TextDecoder.decode(main, files.read(main).orElse(new byte[0]));
  }

  /// As `dramac check` builds; nothing where it would refuse to.
  private static Optional<Build> build(Story story) {
    Languages languages = story.series().languages();
    String locale = languages.primary().tag();
    return languages.voiced().contains(locale)
        ? Optional.of(new Build(locale, Optional.empty(), new LinkedHashMap<>()))
        : Optional.empty();
  }

  private Settings settings() throws IOException {
    byte[] bytes = files.read(SETTINGS).orElse(new byte[0]);
    if (settings == null || !Arrays.equals(bytes, settingsSeen)) {
      settings = host.settings(files);
      settingsSeen = bytes;
    }
    return settings;
  }
}
