package dramac.lsp;

import dramac.source.SourceFile;
import dramac.source.Sources;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ground a series stands on: a folder with what is open of it, or one text without a place.
sealed interface Territory {

  /// Takes down what is open now; all other answers are of that moment until the next look.
  List<Document> look();

  Optional<Document> open(String name);

  Sources disk();

  /// A file of the series as the protocol counts it, open or not.
  Document document(SourceFile file);

  /// Where a file of that name would lie.
  Optional<String> address(String name);

  /// A folder on disk.
  final class Folder implements Territory {
    private final Path folder;
    private final Sources disk;
    private final Documents documents;
    private final Map<String, Document> open = new LinkedHashMap<>();

    Folder(Path folder, Sources disk, Documents documents) {
      this.folder = folder;
      this.disk = disk;
      this.documents = documents;
    }

    @Override
    public List<Document> look() {
      open.clear();
      documents
          .all()
          .forEach(
              document ->
                  Uris.path(document.uri())
                      .filter(path -> path.startsWith(folder))
                      .ifPresent(path -> open.put(Uris.name(folder, path), document)));
      return List.copyOf(open.values());
    }

    @Override
    public Optional<Document> open(String name) {
      return Optional.ofNullable(open.get(name));
    }

    @Override
    public Sources disk() {
      return disk;
    }

    @Override
    public Document document(SourceFile file) {
      return open(file.name())
          .orElseGet(() -> Document.of(Uris.of(folder, file.name()), 0, file.text()));
    }

    @Override
    public Optional<String> address(String name) {
      Optional<Document> document = open(name);
      return document.isPresent() ? document.map(Document::uri) : Uris.inside(folder, name);
    }
  }

  /// A text that was never saved.
  final class Unsaved implements Territory {
    private final String uri;
    private final String name;
    private final Documents documents;
    private Optional<Document> document = Optional.empty();

    Unsaved(String uri, String name, Documents documents) {
      this.uri = uri;
      this.name = name;
      this.documents = documents;
    }

    @Override
    public List<Document> look() {
      document = documents.find(uri);
      return document.stream().toList();
    }

    @Override
    public Optional<Document> open(String other) {
      return document.filter(d -> other.equals(name));
    }

    @Override
    public Sources disk() {
      return new Nothing();
    }

    @Override
    public Document document(SourceFile file) {
      return document.orElseGet(() -> Document.of(uri, 0, file.text()));
    }

    @Override
    public Optional<String> address(String other) {
      return other.equals(name) ? Optional.of(uri) : Optional.empty();
    }
  }

  /// No files at all.
  final class Nothing implements Sources {
    @Override
    public Optional<byte[]> read(String path) {
      return Optional.empty();
    }

    @Override
    public List<String> list(String glob) {
      return List.of();
    }
  }
}
