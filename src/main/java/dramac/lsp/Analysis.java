package dramac.lsp;

import dramac.compiler.Checkup;
import dramac.compiler.Compilation;
import dramac.compiler.Compiler;
import dramac.compiler.Fixed;
import dramac.compiler.Fixer;
import dramac.source.Diagnostic;
import dramac.source.Safety;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.story.Story;
import dramac.syntax.TextDecoder;
import dramac.tree.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A series at one moment of its writing: compiled, and all that `dramac check` would say
/// about it. Used by one thread at a time.
final class Analysis {
  private final Settings settings;
  private final Compilation compilation;
  private final List<Diagnostic> findings;
  private final Territory territory;
  private final Sources files;
  private final Map<String, Document> known = new LinkedHashMap<>();
  private @Nullable Index index;

  /// @param territory where the files of the series lie
  Analysis(
      Settings settings,
      Compilation compilation,
      List<Diagnostic> findings,
      Territory territory,
      Sources files) {
    this.settings = settings;
    this.compilation = compilation;
    this.findings = List.copyOf(findings);
    this.territory = territory;
    this.files = files;
  }

  Settings settings() {
    return settings;
  }

  Story story() {
    return compilation.story();
  }

  List<Script> scripts() {
    return compilation.scripts();
  }

  /// The screenplay of one file of the series.
  Optional<Script> script(String name) {
    return scripts().stream().filter(s -> s.span().file().name().equals(name)).findFirst();
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /// The findings of each file of the series, also of those that have none.
  SequencedMap<Document, List<Diagnostic>> byDocument() {
    SequencedMap<Document, List<Diagnostic>> all = new LinkedHashMap<>();
    for (Script script : scripts()) {
      all.put(document(script.span().file()), new ArrayList<>());
    }
    for (Diagnostic finding : findings) {
      all.computeIfAbsent(document(finding.span().file()), d -> new ArrayList<>()).add(finding);
    }
    return Collections.unmodifiableSequencedMap(all);
  }

  Document document(SourceFile file) {
    return known.computeIfAbsent(file.name(), name -> territory.document(file));
  }

  /// The address of a file of the project, be it there or not.
  Optional<String> address(String name) {
    return territory.address(name);
  }

  /// The paths of the project that match a glob.
  List<String> files(String glob) {
    try {
      return files.list(glob);
    } catch (IOException _) {
      return List.of();
    }
  }

  /// The series with all its safe fixes made.
  Fixed fixed() throws IOException {
    String main = scripts().getFirst().span().file().name();
    Fixer.Check<IOException> check =
        sources -> {
          Compiler compiler = new Compiler(sources, settings.compiler());
          byte[] bytes = sources.read(main).orElse(new byte[0]);
          return Checkup.of(compiler.compile(TextDecoder.decode(main, bytes).value()));
        };
    return new Fixer<>(check).fix(files, Safety.SAFE);
  }

  /// The series as it would be with other texts in some of its files, by their names.
  Analysis with(Map<String, String> texts) throws IOException {
    String main = scripts().getFirst().span().file().name();
    Sources changed = new Changed(files, texts);
    byte[] bytes = changed.read(main).orElse(new byte[0]);
    return Project.read(settings, TextDecoder.decode(main, bytes), changed, territory);
  }

  /// Files of which some hold another text.
  private record Changed(Sources files, Map<String, String> texts) implements Sources {
    @Override
    public Optional<byte[]> read(String path) throws IOException {
      String text = texts.get(path);
      return text == null ? files.read(path) : Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String glob) throws IOException {
      return files.list(glob);
    }
  }

  /// Who and what is where; made when it is first asked for.
  Index index() {
    if (index == null) {
      index = Index.of(this);
    }
    return index;
  }
}
