package dramac.story;

import dramac.source.Span;
import dramac.tree.Name;
import dramac.tree.Names;
import dramac.tree.Text;
import dramac.tree.Value;
import java.util.List;
import java.util.Optional;

/// A text as it is meant and what it names. Absent words: nothing was written.
record Reading(Optional<Words> words, List<Use> uses, Span span) {

  static Optional<Words> words(Value.Bitext text) {
    return words(text.alternatives().stream().map(Text::plain).toList());
  }

  static Optional<Words> words(Names names) {
    return words(texts(names.alternatives()));
  }

  static Optional<Words> words(List<String> alternatives) {
    List<String> said = alternatives.stream().filter(text -> !text.isBlank()).toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(new Words(said));
  }

  static List<String> texts(Value.Items list) {
    return texts(list.items());
  }

  private static List<String> texts(List<Name> names) {
    return names.stream().map(Name::text).toList();
  }
}
