package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.compiler.Catalogue;
import dramac.compiler.RulePage;
import dramac.compiler.RulePages;
import dramac.source.Code;
import dramac.source.Diagnostic;
import dramac.source.Edit;
import dramac.source.Fix;
import dramac.source.Language;
import dramac.source.Safety;
import dramac.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    assertThat(page.examples().stream().map(RulePage.Example::bad))
        .anyMatch(Optional::isPresent)
        .anyMatch(Optional::isEmpty);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theExamplesHold(Code code) throws Exception {
    RulePage page = RulePages.page(code).orElseThrow();
    Set<Safety> offered = new TreeSet<>();
    int number = 0;
    for (RulePage.Example example : page.examples()) {
      Trial trial = new Trial(folder.resolve("example" + number++), page, example);
      List<Diagnostic> found = trial.check();
      assertThat(found.stream().map(RulePagesTest::told))
          .as(example.toString())
          .containsExactlyElementsOf(
              example.bad().map(place -> code.id() + " " + place).stream().toList());
      for (Diagnostic finding : found) {
        finding.fixes().forEach(fix -> offered.add(fix.safety()));
        if (!finding.fixes().isEmpty()) {
          assertThat(trial.fixed().stream().map(RulePagesTest::told))
              .as("after the fixes of " + example)
              .isEmpty();
        }
      }
    }
    assertThat(offered.stream().findFirst()).as("the safest fix").isEqualTo(page.fix());
  }

  private static String told(Diagnostic finding) {
    Span span = finding.span();
    int last = span.file().lineAt(span.end());
    String place =
        "%d:%d-%d:%d".formatted(span.line(), span.column(), last, span.file().columnAt(span.end()));
    boolean main = span.file().name().equals(RulePage.Example.MAIN);
    return finding.code().id() + " " + (main ? "" : span.file().name() + " ") + place;
  }

  /// One example in a folder of its own.
  private static final class Trial {
    private final Cli cli;
    private final List<String> arguments = new ArrayList<>(List.of(RulePage.Example.MAIN));

    Trial(Path folder, RulePage page, RulePage.Example example) throws IOException {
      this.cli = new Cli(Files.createDirectories(folder));
      this.arguments.addAll(page.arguments());
      for (Map.Entry<String, String> file : example.files().entrySet()) {
        cli.write(file.getKey(), file.getValue());
      }
    }

    List<Diagnostic> check() throws Exception {
      return cli.findings(arguments).stream().sorted().toList();
    }

    /// What is left when every finding's first fix was made, again and again.
    List<Diagnostic> fixed() throws Exception {
      List<Diagnostic> left = check();
      for (int pass = 0; pass < MOST_PASSES && !left.isEmpty(); pass++) {
        apply(left);
        left = check();
      }
      return left;
    }

    private void apply(List<Diagnostic> findings) throws IOException {
      Map<String, List<Edit>> edits = new TreeMap<>();
      for (Diagnostic finding : findings) {
        for (Fix fix : finding.fixes().stream().limit(1).toList()) {
          fix.edits()
              .forEach(
                  edit ->
                      edits
                          .computeIfAbsent(edit.span().file().name(), _ -> new ArrayList<>())
                          .add(edit));
        }
      }
      for (Map.Entry<String, List<Edit>> file : edits.entrySet()) {
        List<Edit> backwards =
            file.getValue().stream().sorted(Comparator.comparing(Edit::span).reversed()).toList();
        String text = backwards.getFirst().span().file().text();
        for (Edit edit : backwards) {
          Span span = edit.span();
          text = text.substring(0, span.start()) + edit.text() + text.substring(span.end());
        }
        cli.write(file.getKey(), text);
      }
    }
  }
}
