package dramac.compiler;

import static dramac.syntax.SyntaxCodes.DUPLICATE;
import static dramac.syntax.SyntaxCodes.IMPORT_MISSING;
import static dramac.syntax.SyntaxCodes.TWO_HEADERS;

import dramac.source.Checked;
import dramac.source.Edit;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.syntax.Parser;
import dramac.syntax.PastedSpeech;
import dramac.syntax.TextDecoder;
import dramac.syntax.UnmarkedCue;
import dramac.tree.Directive;
import dramac.tree.Episode;
import dramac.tree.Keyword;
import dramac.tree.Name;
import dramac.tree.Script;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// Brings the files of a series together: the main script, episode files, imported sheets.
final class ScriptLoader {
  private static final int DEEPEST = 8;

  private final Sources sources;
  private final Findings findings = new Findings();
  private final SequencedMap<String, Script> loaded = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  ScriptLoader(Sources sources) {
    this.sources = sources;
  }

  Screenplay load(SourceFile file, List<Name> episodeFiles) throws IOException {
    Script main = parse(file);
    for (Name glob : episodeFiles) {
      List<String> paths = isOutside(glob.text()) ? List.of() : sources.list(glob.text());
      if (paths.isEmpty()) {
        findings.at(IMPORT_MISSING, glob.span(), glob.text()).label();
      }
      for (String path : paths) {
        if (!loaded.containsKey(path)) {
          read(path).ifPresent(script -> wantNoHeader(script, main));
        }
      }
    }
    for (Script script : List.copyOf(loaded.values())) {
      imports(script);
    }
    List<Script> others = loaded.values().stream().skip(1).toList();
    findTwins();
    findPasted();
    return new Screenplay(main, others, findings.sorted());
  }

  private Script parse(SourceFile file) {
    Checked<Script> script = Parser.parse(file);
    findings.addAll(script.diagnostics());
    loaded.put(file.name(), script.value());
    return script.value();
  }

  private Optional<Script> read(String path) throws IOException {
    Optional<byte[]> bytes = sources.read(path);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Checked<SourceFile> file = TextDecoder.decode(path, bytes.get());
    findings.addAll(file.diagnostics());
    return Optional.of(parse(file.value()));
  }

  private void imports(Script script) throws IOException {
    open.push(script.span().file().name());
    for (Name glob : script.imports()) {
      if (open.size() > DEEPEST) {
        findings.saying(IMPORT_MISSING, "depth", glob.span(), DEEPEST).label();
      } else if (isOutside(glob.text())) {
        findings.saying(IMPORT_MISSING, "outside", glob.span(), glob.text()).label();
      } else {
        imports(glob);
      }
    }
    open.pop();
  }

  private void imports(Name glob) throws IOException {
    List<String> paths = sources.list(glob.text());
    if (paths.isEmpty()) {
      missing(glob);
    }
    for (String path : paths) {
      if (open.contains(path)) {
        findings.saying(IMPORT_MISSING, "cycle", glob.span(), path).label();
      } else if (!loaded.containsKey(path)) {
        Optional<Script> imported = read(path);
        imported.ifPresent(this::wantOnlySheets);
        if (imported.isPresent()) {
          imports(imported.get());
        }
      }
    }
  }

  private void missing(Name glob) throws IOException {
    Finding finding = findings.at(IMPORT_MISSING, glob.span(), glob.text()).label();
    NearFile.of(glob.text(), sources)
        .filter(path -> !open.contains(path))
        .ifPresent(
            path ->
                finding.safeFix(
                    "fix", List.of(Edit.replace(glob.span(), path)), glob.text(), path));
  }

  private static boolean isOutside(String path) {
    return path.startsWith("/") || path.contains("..") || path.contains("\\");
  }

  private void wantOnlySheets(Script script) {
    headerLines(script)
        .forEach(line -> findings.saying(TWO_HEADERS, "imported", line.key().span()).label());
    for (Episode episode : script.episodes()) {
      findings.saying(TWO_HEADERS, "imported", episode.heading()).label();
    }
  }

  private void wantNoHeader(Script script, Script main) {
    List<Directive> header = headerLines(script);
    if (!header.isEmpty()) {
      Finding finding = findings.at(TWO_HEADERS, header.getFirst().key().span()).label();
      headerLines(main).stream()
          .findFirst()
          .ifPresent(line -> finding.related(line.key().span(), "first"));
    }
  }

  private static List<Directive> headerLines(Script script) {
    return script.header().all().stream().filter(line -> line.keyword() != Keyword.IMPORT).toList();
  }

  /// The parser sees one file; numbers must differ over all of them.
  private void findTwins() {
    Map<Integer, Episode> first = new HashMap<>();
    for (Script script : loaded.values()) {
      for (Episode episode : script.episodes()) {
        Episode twin = first.putIfAbsent(episode.number(), episode);
        if (twin != null && !twin.heading().file().equals(episode.heading().file())) {
          findings
              .saying(DUPLICATE, "episode", episode.heading(), episode.number())
              .label()
              .related(twin.heading(), "first");
        }
      }
    }
  }

  /// The parser knows the speakers of one file; pasted dialogue may name those of another.
  private void findPasted() {
    Set<String> all = new TreeSet<>();
    loaded.values().forEach(script -> all.addAll(PastedSpeech.namesOf(script)));
    for (Script script : loaded.values()) {
      Set<String> foreign = new TreeSet<>(all);
      foreign.removeAll(PastedSpeech.namesOf(script));
      findings.addAll(PastedSpeech.find(script, foreign));
      findings.addAll(UnmarkedCue.find(script, foreign));
    }
  }
}
