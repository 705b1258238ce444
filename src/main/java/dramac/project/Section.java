package dramac.project;

import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.syntax.SyntaxCodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One mapping of `drama.yaml`. Values are taken by key as the text that was typed (YAML's own idea
/// of `9:16` or `off` is never asked); what nobody took is an unknown key.
final class Section {
  private final SourceFile file;
  private final Findings findings;
  private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

  private record Entry(Node key, Node value) {}

  /// A value as typed, and where.
  record Typed(String text, Span span) {}

  Section(SourceFile file, MappingNode node, Findings findings) {
    this.file = file;
    this.findings = findings;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode word ? word.getValue() : "";
      if (entries.put(key, new Entry(tuple.getKeyNode(), tuple.getValueNode())) != null) {
        findings.saying(
            SyntaxCodes.DUPLICATE, "setting", YamlText.span(file, tuple.getKeyNode()), key);
      }
    }
  }

  /// The keys not taken yet, in order.
  List<String> keys() {
    return List.copyOf(entries.sequencedKeySet());
  }

  /// A key as typed, and where.
  Typed key(String key) {
    Entry entry = entries.get(key);
    return new Typed(key, entry == null ? file.span(0, 0) : YamlText.span(file, entry.key()));
  }

  /// A finding about a value; more may be said of it.
  Finding wrong(Typed value, String variant) {
    return findings.saying(SyntaxCodes.BAD_VALUE, variant, value.span(), value.text());
  }

  /// One value.
  Optional<Typed> text(String key) {
    return take(key)
        .flatMap(
            node ->
                node instanceof ScalarNode scalar
                    ? Optional.of(typed(scalar))
                    : bad(node, "setting-text", key));
  }

  /// A list, or one value with commas.
  List<Typed> list(String key) {
    return take(key).map(node -> list(node, key)).orElse(List.of());
  }

  /// A mapping of its own.
  Optional<Section> section(String key) {
    return take(key)
        .flatMap(
            node ->
                node instanceof MappingNode mapping
                    ? Optional.of(new Section(file, mapping, findings))
                    : bad(node, "setting-section", key));
  }

  /// Whether the value is a mapping.
  boolean isSection(String key) {
    Entry entry = entries.get(key);
    return entry != null && entry.value() instanceof MappingNode;
  }

  /// Reports every key that nobody took.
  void close() {
    entries.forEach(
        (key, entry) ->
            findings.saying(
                SyntaxCodes.UNKNOWN_DIRECTIVE, "setting", YamlText.span(file, entry.key()), key));
  }

  void bad(Typed value, String variant, Object... more) {
    Object[] arguments = Stream.concat(Stream.of(value.text()), Stream.of(more)).toArray();
    findings.saying(SyntaxCodes.BAD_VALUE, variant, value.span(), arguments);
  }

  private <T> Optional<T> bad(Node node, String variant, String key) {
    findings.saying(SyntaxCodes.BAD_VALUE, variant, YamlText.span(file, node), key);
    return Optional.empty();
  }

  private Optional<Node> take(String key) {
    return Optional.ofNullable(entries.remove(key)).map(Entry::value);
  }

  private List<Typed> list(Node node, String key) {
    return switch (node) {
      case ScalarNode scalar -> split(typed(scalar));
      case SequenceNode sequence ->
          sequence.getValue().stream().flatMap(each -> item(each, key).stream()).toList();
      default -> {
        bad(node, "setting-list", key);
        yield List.of();
      }
    };
  }

  private Optional<Typed> item(Node node, String key) {
    return node instanceof ScalarNode scalar
        ? Optional.of(typed(scalar))
        : bad(node, "setting-list", key);
  }

  private static List<Typed> split(Typed whole) {
    return Stream.of(whole.text().split("[,，]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> new Typed(part, whole.span()))
        .toList();
  }

  private Typed typed(ScalarNode scalar) {
    return new Typed(scalar.getValue().strip(), YamlText.span(file, scalar));
  }
}
