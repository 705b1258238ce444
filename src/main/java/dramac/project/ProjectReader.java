package dramac.project;

import dramac.rules.RuleSettings;
import dramac.source.Checked;
import dramac.source.Code;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.story.StorySettings;
import dramac.syntax.FormatStyle;
import dramac.syntax.SyntaxCodes;
import dramac.tree.Name;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Reads `drama.yaml`.
public final class ProjectReader {
  /// Its name, beside the script.
  public static final String FILE = "drama.yaml";

  private final Findings findings = new Findings();

  private final List<Code> codes;

  private ProjectReader(List<Code> codes) {
    this.codes = codes;
  }

  /// @param codes of all rules there are
  public static Checked<ProjectSettings> read(SourceFile file, List<Code> codes) {
    ProjectReader reader = new ProjectReader(codes);
    Optional<Node> root = YamlText.read(file, reader.findings);
    ProjectSettings settings =
        switch (root.orElse(null)) {
          case null -> ProjectSettings.none();
          case MappingNode mapping -> reader.settings(new Section(file, mapping, reader.findings));
          case Node other -> {
            reader.findings.saying(
                SyntaxCodes.BAD_VALUE, "setting-section", YamlText.span(file, other), FILE);
            yield ProjectSettings.none();
          }
        };
    return new Checked<>(settings, reader.findings.sorted());
  }

  private ProjectSettings settings(Section root) {
    List<Name> files =
        root.list("files").stream().map(typed -> new Name(typed.text(), typed.span())).toList();
    StorySettings story = new StoryReader().read(root);
    SequencedMap<String, RuleSettings.Weight> rules = new RulesSection(codes).read(root);
    ProjectSettings.Maker maker = maker(root);
    FormatStyle layout = layout(root);
    TermsSection terms = TermsSection.read(root);
    root.close();
    return new ProjectSettings(files, story, rules, maker, terms.producer(), layout, terms.terms());
  }

  private ProjectSettings.Maker maker(Section root) {
    Optional<String> provider = root.text("provider").map(Section.Typed::text);
    Optional<String> base =
        root.section("holysheep")
            .flatMap(
                section -> {
                  Optional<String> address = section.text("base").map(Section.Typed::text);
                  section.close();
                  return address;
                });
    return new ProjectSettings.Maker(provider, base);
  }

  private static FormatStyle layout(Section root) {
    FormatStyle usual = FormatStyle.usual();
    return new FormatStyle(
        word(root, "keywords", FormatStyle.Keywords.values(), usual.keywords()),
        word(root, "punctuation", FormatStyle.Punctuation.values(), usual.punctuation()),
        usual.order());
  }

  private static <E extends Enum<E>> E word(Section root, String key, E[] words, E otherwise) {
    Optional<Section.Typed> typed = root.text(key);
    if (typed.isEmpty()) {
      return otherwise;
    }
    for (E word : words) {
      if (word.name().equalsIgnoreCase(typed.get().text())) {
        return word;
      }
    }
    root.bad(typed.get(), "setting-word");
    return otherwise;
  }
}
