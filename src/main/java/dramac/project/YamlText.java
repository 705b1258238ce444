package dramac.project;

import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.syntax.SyntaxCodes;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// YAML as untrusted text: plain data only, bounded in size, depth and aliases, no key twice.
final class YamlText {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_ALIASES = 20;
  private static final int DEEPEST = 50;

  private YamlText() {}

  /// The root of the document; empty when there is nothing or no YAML in it.
  static Optional<Node> read(SourceFile file, Findings findings) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowDuplicateKeys(false);
    try {
      return Optional.ofNullable(
          new Yaml(new SafeConstructor(options)).compose(new StringReader(file.text())));
    } catch (MarkedYAMLException e) {
      findings.saying(SyntaxCodes.BAD_VALUE, "yaml", at(file, e.getProblemMark()), e.getProblem());
    } catch (YAMLException e) {
      findings.saying(SyntaxCodes.BAD_VALUE, "yaml", file.span(0, 0), firstLine(e));
    }
    return Optional.empty();
  }

  static Span span(SourceFile file, Node node) {
    int start = offset(file, node.getStartMark());
    int end = offset(file, node.getEndMark());
    int lineEnd = file.lineEnd(file.lineAt(start));
    return file.span(start, Math.max(start, Math.min(end, lineEnd)));
  }

  private static Span at(SourceFile file, @Nullable Mark mark) {
    int start = mark == null ? 0 : offset(file, mark);
    return file.span(start, Math.min(start + 1, file.length()));
  }

  /// Marks count code points, spans UTF-16 units.
  private static int offset(SourceFile file, Mark mark) {
    int points = Math.min(mark.getIndex(), file.text().codePointCount(0, file.length()));
    return file.text().offsetByCodePoints(0, points);
  }

  private static String firstLine(YAMLException e) {
    String message = e.getMessage();
    return message == null ? "no YAML" : message.lines().findFirst().orElse("no YAML");
  }
}
