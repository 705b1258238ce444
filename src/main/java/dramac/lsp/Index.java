package dramac.lsp;

import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.story.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who and what is where in a series: every place of a name, by file and by what it names.
final class Index {
  private final Map<String, List<Occurrence>> byFile = new LinkedHashMap<>();
  private final Map<Span, List<Occurrence>> byThing = new LinkedHashMap<>();
  private final Clock clock;

  private Index(Clock clock) {
    this.clock = clock;
  }

  static Index of(Analysis analysis) {
    Index index = new Index(Clock.of(analysis.story()));
    new Namings(analysis, index::add).find();
    index.byFile.values().forEach(list -> list.sort(Comparator.comparing(Occurrence::span)));
    return index;
  }

  private void add(Occurrence one) {
    byFile.computeIfAbsent(one.span().file().name(), f -> new ArrayList<>()).add(one);
    byThing.computeIfAbsent(one.what().span(), t -> new ArrayList<>()).add(one);
  }

  /// When things are, and which scene, shot and line stands where.
  Clock clock() {
    return clock;
  }

  /// All names in a file, in order.
  List<Occurrence> in(SourceFile file) {
    return byFile.getOrDefault(file.name(), List.of());
  }

  /// The name at a place, or the one that ends there.
  Optional<Occurrence> at(SourceFile file, int offset) {
    Optional<Occurrence> touching = Optional.empty();
    for (Occurrence one : in(file)) {
      if (one.span().contains(offset)) {
        return Optional.of(one);
      }
      if (one.span().end() == offset) {
        touching = Optional.of(one);
      }
    }
    return touching;
  }

  /// Every place that names a thing.
  List<Occurrence> of(Named thing) {
    return byThing.getOrDefault(thing.span(), List.of());
  }
}
