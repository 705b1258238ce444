package dramac.lsp;

import dramac.tree.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// Which series each open script belongs to: the nearest whose main script, settings or imports
/// bring it in, else it is one of its own. Used by the working thread alone, save for `documents`.
final class Workspace {
  private final Host host;
  private final Documents documents = new Documents();
  private final Map<Home, Project> projects = new LinkedHashMap<>();
  private final Map<String, List<Home>> homes = new LinkedHashMap<>();
  private List<Path> folders = List.of();

  Workspace(Host host) {
    this.host = host;
  }

  Documents documents() {
    return documents;
  }

  /// The folders that are open in the editor.
  void open(List<Path> those) {
    folders = List.copyOf(those);
  }

  /// What lies on disk may be other than it was.
  void forget() {
    projects.values().forEach(Project::forget);
    homes.clear();
  }

  /// The open script at an address, in its series.
  Optional<View> view(String uri) throws IOException {
    Optional<Document> document = documents.find(uri);
    return document.isPresent() ? view(document.get()) : Optional.empty();
  }

  private Optional<View> view(Document document) throws IOException {
    Path path = Uris.path(document.uri()).orElse(null);
    Path folder = path == null ? null : path.getParent();
    if (path == null || folder == null) {
      String name = Uris.last(document.uri());
      return view(unsaved(document.uri(), name).analysis(), name);
    }
    for (Home home : homes(document.uri(), path)) {
      Analysis analysis = project(home).analysis();
      Optional<View> view = view(analysis, Uris.name(home.folder(), path));
      if (view.isPresent()) {
        return view;
      }
    }
    String name = Uris.name(folder, path);
    boolean script = !name.endsWith(".yaml");
    return script ? view(project(new Home(folder, name)).analysis(), name) : Optional.empty();
  }

  private static Optional<View> view(Analysis analysis, String name) {
    Optional<Script> script = analysis.script(name);
    return script.map(found -> new View(analysis, analysis.document(found.span().file()), found));
  }

  /// Every series something is open of, each once.
  SequencedSet<Analysis> analyses() throws IOException {
    SequencedSet<Analysis> all = new LinkedHashSet<>();
    for (Document document : documents.all()) {
      view(document).ifPresent(view -> all.add(view.analysis()));
    }
    return all;
  }

  private List<Home> homes(String uri, Path path) {
    return homes.computeIfAbsent(
        uri,
        u -> {
          List<Home> found = new ArrayList<>();
          for (Home home : host.homes(path, folders)) {
            boolean itself = home.folder().resolve(home.main()).equals(path);
            if (!itself) {
              found.add(home);
            }
          }
          return found;
        });
  }

  private Project unsaved(String uri, String name) {
    return projects.computeIfAbsent(
        new Home(Path.of(""), uri),
        home -> new Project(name, new Territory.Unsaved(uri, name, documents), host));
  }

  private Project project(Home home) {
    return projects.computeIfAbsent(
        home,
        h ->
            new Project(
                h.main(),
                new Territory.Folder(h.folder(), host.disk(h.folder()), documents),
                host));
  }
}
