package dramac.project;

import dramac.rules.RuleSettings;
import dramac.source.Checked;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.story.StorySettings;
import dramac.syntax.SyntaxCodes;
import java.util.LinkedHashMap;
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

  private ProjectReader() {}

  public static Checked<ProjectSettings> read(SourceFile file) {
    ProjectReader reader = new ProjectReader();
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
    List<String> files = root.list("files").stream().map(Section.Typed::text).toList();
    StorySettings story = new StoryReader().read(root);
    SequencedMap<String, RuleSettings.Weight> rules = rules(root);
    ProjectSettings.Maker maker = maker(root);
    String producer = producer(root);
    root.close();
    return new ProjectSettings(files, story, rules, maker, producer);
  }

  private SequencedMap<String, RuleSettings.Weight> rules(Section root) {
    SequencedMap<String, RuleSettings.Weight> rules = new LinkedHashMap<>();
    root.section("rules")
        .ifPresent(
            section ->
                section
                    .keys()
                    .forEach(
                        code ->
                            section
                                .text(code)
                                .flatMap(typed -> Values.level(section, typed))
                                .ifPresent(level -> rules.put(code, level))));
    return rules;
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

  private static String producer(Section root) {
    return root.section("label")
        .map(
            section -> {
              String producer = section.text("producer").map(Section.Typed::text).orElse("");
              section.close();
              return producer;
            })
        .orElse("");
  }
}
