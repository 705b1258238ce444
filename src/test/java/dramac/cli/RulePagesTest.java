package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dramac.compiler.Catalogue;
import dramac.compiler.RulePage;
import dramac.compiler.RulePages;
import dramac.source.Code;
import dramac.source.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages about flaws are true: what they call flawed is found in exactly that place, what they
/// call sound is, and the fixes they promise leave nothing to say.
class RulePagesTest {
  private static final Path UNWRITTEN = Path.of("src/test/resources/dramac/rules/unwritten.txt");
  private static final Path PAGES = Path.of("src/main/resources/dramac/rules");

  /// Every maker that comes with dramac names its prices, so no script shows this one.
  private static final Set<String> UNSHOWN = Set.of("X603");

  private static final int MOST_PASSES = 10;

  @TempDir Path folder;

  static Stream<Code> codes() {
    return Catalogue.codes().stream().filter(code -> RulePages.page(code).isPresent());
  }

  @Test
  void everyFlawHasAPageOrIsListedAsUnwritten() throws IOException {
    Set<String> unwritten = new TreeSet<>();
    for (Code code : Catalogue.codes()) {
      if (RulePages.page(code).isEmpty()) {
        unwritten.add(code.id());
      }
    }
    Set<String> listed = new TreeSet<>(Files.readAllLines(UNWRITTEN));
    listed.removeIf(String::isBlank);
    assertThat(unwritten).isEqualTo(listed);
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .as("pages of flaws that nothing finds")
          .allMatch(id -> Catalogue.code(id).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theHeadAgreesWithTheCode(Code code) {
    RulePage page = RulePages.page(code).orElseThrow();
    assertThat(page.name()).isEqualTo(code.name());
    assertThat(page.severity()).isEqualTo(code.usual().word());
    for (Language language : Language.values()) {
      assertThat(page.summary(language)).isNotBlank();
      assertThat(page.why(language)).hasSizeGreaterThan(40);
      assertThat(page.markdown(language)).contains(page.why(language), code.id());
    }
    assertThat(page.examples()).anyMatch(example -> example.bad().isEmpty());
    assertThat(page.examples().stream().anyMatch(example -> example.bad().isPresent()))
        .isEqualTo(!UNSHOWN.contains(code.id()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theExamplesHold(Code code) throws IOException {
    RulePage page = RulePages.page(code).orElseThrow();
    Set<String> offered = new TreeSet<>();
    int number = 0;
    for (RulePage.Example example : page.examples()) {
      Trial trial = new Trial(folder.resolve("example" + number++), page, example);
      List<JsonNode> found = trial.check();
      assertThat(found.stream().map(RulePagesTest::told))
          .as(example.toString())
          .containsExactlyElementsOf(
              example.bad().map(place -> code.id() + " " + place).stream().toList());
      for (JsonNode finding : found) {
        finding.path("fixes").forEach(fix -> offered.add(fix.path("safety").asText()));
        if (!finding.path("fixes").isEmpty()) {
          assertThat(trial.fixed().stream().map(RulePagesTest::told))
              .as("after the fixes of " + example)
              .isEmpty();
        }
      }
    }
    Optional<String> promised = page.fix().map(f -> f.name().toLowerCase(Locale.ROOT));
    assertThat(offered.stream().findFirst()).as("the safest fix").isEqualTo(promised);
  }

  private static String told(JsonNode finding) {
    JsonNode primary = finding.path("primary");
    String file = primary.path("file").asText();
    boolean main = file.equals(RulePage.Example.MAIN);
    return finding.path("code").asText()
        + " "
        + (main ? "" : file + " ")
        + point(primary.path("range").path("start"))
        + "-"
        + point(primary.path("range").path("end"));
  }

  private static String point(JsonNode point) {
    return point.path("line").asText() + ":" + point.path("column").asText();
  }

  /// One example in a folder of its own.
  private static final class Trial {
    private final Cli cli;
    private final String[] line;

    Trial(Path folder, RulePage page, RulePage.Example example) throws IOException {
      this.cli = new Cli(Files.createDirectories(folder));
      List<String> words = new ArrayList<>(List.of("check", RulePage.Example.MAIN));
      words.addAll(List.of("--format", "json"));
      words.addAll(page.arguments());
      this.line = words.toArray(String[]::new);
      for (Map.Entry<String, String> file : example.files().entrySet()) {
        cli.write(file.getKey(), file.getValue());
      }
    }

    List<JsonNode> check() throws IOException {
      Cli.Result result = cli.run(line);
      assertThat(result.code())
          .as(result.err())
          .isIn(ExitCode.DONE, ExitCode.SCRIPT, ExitCode.BUDGET);
      List<JsonNode> findings = new ArrayList<>();
      new ObjectMapper().readTree(result.out()).forEach(findings::add);
      return findings;
    }

    /// What is left when every finding's first fix was made, again and again.
    List<JsonNode> fixed() throws IOException {
      List<JsonNode> left = check();
      for (int pass = 0; pass < MOST_PASSES && !left.isEmpty(); pass++) {
        apply(left);
        left = check();
      }
      return left;
    }

    private void apply(List<JsonNode> findings) throws IOException {
      Map<String, List<JsonNode>> edits = new TreeMap<>();
      for (JsonNode finding : findings) {
        for (JsonNode edit : finding.path("fixes").path(0).path("edits")) {
          edits.computeIfAbsent(edit.path("file").asText(), _ -> new ArrayList<>()).add(edit);
        }
      }
      for (Map.Entry<String, List<JsonNode>> file : edits.entrySet()) {
        List<JsonNode> backwards = new ArrayList<>(file.getValue());
        backwards.sort(
            Comparator.comparingInt((JsonNode edit) -> offset(edit, "start")).reversed());
        String text = cli.read(file.getKey());
        for (JsonNode edit : backwards) {
          String before = text.substring(0, offset(edit, "start"));
          text = before + edit.path("text").asText() + text.substring(offset(edit, "end"));
        }
        cli.write(file.getKey(), text);
      }
    }

    private static int offset(JsonNode edit, String end) {
      return edit.path("range").path(end).path("offset").asInt();
    }
  }
}
