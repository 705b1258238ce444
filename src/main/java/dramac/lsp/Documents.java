package dramac.lsp;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// What is open in the editor. The thread that reads messages changes it, the one that works reads
/// it; each document is a value.
final class Documents {
  private final ConcurrentSkipListMap<String, Document> open = new ConcurrentSkipListMap<>();

  void put(Document document) {
    open.put(document.uri(), document);
  }

  void remove(String uri) {
    open.remove(uri);
  }

  Optional<Document> find(String uri) {
    return Optional.ofNullable(open.get(uri));
  }

  Collection<Document> all() {
    return List.copyOf(open.values());
  }
}
