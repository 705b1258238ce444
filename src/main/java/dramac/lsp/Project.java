package dramac.lsp;

import dramac.compiler.Compilation;
import dramac.compiler.Compiler;
import dramac.plan.Build;
import dramac.plan.Plan;
import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.story.Languages;
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
    if (analysis == null || !isSame(now, seen)) {
      analysis = analyse();
      seen = now;
    }
    return analysis;
  }

  @SuppressWarnings("ReferenceEquality") // a text that changed is another document
  private static boolean isSame(List<Document> some, List<Document> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }

  private Analysis analyse() throws IOException {
    Settings holding = settings();
    Compiler compiler = new Compiler(files, holding.compiler());
    Checked<SourceFile> text = text();
    Compilation compilation = compiler.compile(text.value());
    List<Diagnostic> findings = new ArrayList<>(holding.findings());
    findings.addAll(text.diagnostics());
    findings.addAll(compilation.diagnostics());
    Optional<Checked<Plan>> plan =
        findings.stream().anyMatch(Diagnostic::isError)
            ? Optional.empty()
            : plan(compiler, compilation, holding);
    plan.ifPresent(checked -> findings.addAll(checked.diagnostics()));
    return new Analysis(
        holding,
        compilation,
        plan.map(Checked::value),
        findings.stream().sorted().toList(),
        territory::document);
  }

  private Checked<SourceFile> text() throws IOException {
    Optional<Document> document = territory.open(main);
    return document.isPresent()
        ? Checked.of(document.get().source(main))
        : TextDecoder.decode(main, files.read(main).orElse(new byte[0]));
  }

  /// As `dramac check` plans; nothing where it would refuse to.
  private Optional<Checked<Plan>> plan(
      Compiler compiler, Compilation compilation, Settings holding) {
    Languages languages = compilation.story().series().languages();
    String locale = languages.primary().tag();
    if (!languages.voiced().contains(locale)) {
      return Optional.empty();
    }
    Build build = new Build(locale, Optional.empty(), new LinkedHashMap<>());
    return Optional.of(compiler.plan(compilation, build, holding.target()));
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
