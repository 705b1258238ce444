package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What programs and platforms read of a check.
class FormatsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SCRIPT =
      """
      series: 电梯 | The Lift
      pacing: relaxed, episode 5s..60s
      # CHARACTER 小雅 | MAYA
      locked: face_shape = round; hair_color = red; hair_style = short bob; build = small
      voice: zh-CN Tianmei
      # EPISODE 1
      hook: 电梯停在两层之间 | The lift stops between two floors
      INT. 电梯 | LIFT - NIGHT
      musci: suspense 30%
      @小雅 (afraid)
      你好？有人吗？电梯停住了，我出不去。
      cliffhanger: 电话那头是她自己的声音 | The voice on the phone is her own
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aScriptWithTwoMistakes() throws IOException {
    cli = new Cli(folder).write("a b/电梯.drama", SCRIPT);
  }

  private Cli.Result check(String form, String... more) {
    List<String> line = new ArrayList<>(List.of("check", "a b/电梯.drama", "--format", form));
    line.addAll(List.of(more));
    return cli.run(line.toArray(String[]::new));
  }

  @Test
  void aRecordHoldsAllThereIsToKnow() throws IOException {
    Cli.Result result = check("json");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(result.err()).startsWith("2 errors");
    JsonNode all = MAPPER.readTree(result.out());
    assertThat(all).hasSize(2);
    JsonNode finding = all.get(0);
    assertThat(finding.fieldNames())
        .toIterable()
        .containsExactly(
            "code",
            "name",
            "severity",
            "message",
            "primary",
            "secondary",
            "help",
            "notes",
            "fixes",
            "ids",
            "url",
            "fingerprint");
    assertThat(finding.path("primary").toString())
        .isEqualTo(
            """
            {"file":"a b/电梯.drama","range":{"start":{"line":9,"column":1,"offset":%d},\
            "end":{"line":9,"column":6,"offset":%d}},"label":"did you mean `music`?"}\
            """
                .formatted(SCRIPT.indexOf("musci"), SCRIPT.indexOf("musci") + 5));
    assertThat(finding.path("fixes").path(0).path("safety").asText()).isEqualTo("safe");
    assertThat(finding.path("fixes").path(0).path("edits").path(0).path("text").asText())
        .isEqualTo("music");
    assertThat(finding.path("notes")).hasSize(1);
    assertThat(finding.path("ids").toString()).isEqualTo("[\"E01\",\"E01S01\"]");
    assertThat(all.get(1).path("ids").path(2).asText()).isEqualTo("E01S01T02");
    assertThat(finding.path("url").asText()).isEqualTo("urn:dramac:rule:S003");
    assertThat(finding.path("fingerprint").asText()).matches("[0-9a-f]{32}");
  }

  @Test
  void aFingerprintOutlivesMovesAndTellsTwinsApart() throws IOException {
    String before = MAPPER.readTree(check("json").out()).get(0).path("fingerprint").asText();
    String twice = SCRIPT.replace("musci: suspense 30%\n", "musci: suspense 30%\n".repeat(2));
    cli.write("a b/电梯.drama", "// a word before all\n\n" + twice);
    JsonNode after = MAPPER.readTree(check("json").out());
    assertThat(after.get(0).path("fingerprint").asText()).isEqualTo(before);
    assertThat(after.get(1).path("code").asText()).isEqualTo("S003");
    assertThat(after.get(1).path("fingerprint").asText()).isNotEqualTo(before);
  }

  @Test
  void linesHoldARecordEach() throws IOException {
    List<String> lines = check("jsonl").lines();
    JsonNode array = MAPPER.readTree(check("json").out());
    assertThat(lines).hasSize(2);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(MAPPER.readTree(lines.get(i))).isEqualTo(array.get(i));
    }
  }

  @Test
  void anOutputOfAsciiLosesNothing() throws IOException {
    String json = check("json").out();
    String escaped = MachineForms.escaped(json);
    assertThat(escaped).isASCII().isNotEqualTo(json);
    assertThat(MAPPER.readTree(escaped)).isEqualTo(MAPPER.readTree(json));
  }

  @Test
  void sarifHasTheShapeOfItsSchema() throws IOException {
    Files.write(
        folder.resolve("a b/电梯.drama"), ("\ufeff" + SCRIPT).getBytes(StandardCharsets.UTF_8));
    JsonNode log = MAPPER.readTree(check("sarif").out());
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(log.path("$schema").asText()).startsWith("https://").contains("sarif-schema-2.1.0");
    assertThat(log.path("runs")).hasSize(1);
    JsonNode run = log.path("runs").path(0);
    assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
    JsonNode driver = run.path("tool").path("driver");
    assertThat(driver.path("name").asText()).isEqualTo("dramac");
    for (JsonNode rule : driver.path("rules")) {
      assertThat(rule.path("id").asText()).matches("[A-Z]\\d{3}");
      assertThat(rule.path("shortDescription").path("text").asText()).isNotBlank();
      assertThat(rule.path("help").path("text").asText()).isNotBlank();
      assertThat(rule.path("help").path("markdown").asText()).isNotBlank();
      assertThat(rule.path("helpUri").asText()).matches("[a-z]+:\\S+");
      assertThat(rule.path("defaultConfiguration").path("level").asText())
          .isIn("error", "warning", "note");
    }
    assertThat(run.path("results")).hasSize(2);
    for (JsonNode result : run.path("results")) {
      int rule = result.path("ruleIndex").asInt(-1);
      assertThat(driver.path("rules").path(rule).path("id")).isEqualTo(result.path("ruleId"));
      assertThat(result.path("level").asText()).isIn("error", "warning", "note");
      assertThat(result.path("message").path("text").asText()).isNotBlank();
      assertThat(result.path("partialFingerprints").path("dramac/v1").asText()).isNotBlank();
      assertThat(result.path("locations")).hasSize(1);
      physical(result.path("locations").path(0).path("physicalLocation"));
      for (JsonNode change : result.path("fixes").path(0).path("artifactChanges")) {
        assertThat(change.path("artifactLocation").path("uri").asText()).isNotBlank();
        for (JsonNode replacement : change.path("replacements")) {
          assertThat(replacement.path("deletedRegion").path("byteLength").isInt()).isTrue();
          assertThat(replacement.path("insertedContent").path("text").isTextual()).isTrue();
        }
      }
    }
    JsonNode region = run.path("results").path(0).at("/locations/0/physicalLocation/region");
    byte[] bytes = Files.readAllBytes(folder.resolve("a b/电梯.drama"));
    int start = region.path("byteOffset").asInt();
    String found =
        new String(bytes, start, region.path("byteLength").asInt(), StandardCharsets.UTF_8);
    assertThat(found).isEqualTo("musci");
  }

  private static void physical(JsonNode location) {
    assertThat(location.path("artifactLocation").path("uri").asText())
        .isEqualTo("a%20b/%E7%94%B5%E6%A2%AF.drama");
    JsonNode region = location.path("region");
    for (String number : List.of("startLine", "startColumn", "endLine", "endColumn")) {
      assertThat(region.path(number).asInt()).isPositive();
    }
    assertThat(region.path("byteOffset").asInt(-1)).isNotNegative();
  }

  @Test
  void aStepOfGithubMarksTheLine() throws IOException {
    cli.write("a b/电梯.drama", SCRIPT.replace("30%", "300%"));
    assertThat(check("github").lines())
        .hasSize(2)
        .element(0)
        .asString()
        .startsWith(
            "::error file=a b/电梯.drama,line=9,col=1,endLine=9,endColumn=6,"
                + "title=S003 unknown-directive::no directive is called “musci:”%0A");
    cli.write("a b/电梯.drama", SCRIPT.replace("musci", "music").replace("30%", "3%00%"));
    cli.write("a, b/c:d.drama", cli.read("a b/电梯.drama"));
    assertThat(cli.run("check", "a, b", "--format", "github").lines().getFirst())
        .startsWith("::error file=a%2C b/c%3Ad.drama,line=9,")
        .contains("%25")
        .doesNotContain("3%0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "sarif", "github"})
  void nothingButTheFormIsOnTheOutput(String form) throws IOException {
    Files.write(folder.resolve("a b/电梯.drama"), new byte[] {'#', ' ', (byte) 0xff, 0, '\n', '"'});
    Cli.Result bad = check(form);
    assertThat(bad.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(bad.err()).contains("error");
    assertIsForm(form, bad.out());
    cli.write("a b/drama.yaml", "rulse: {}\n");
    Cli.Result settings = check(form);
    assertThat(settings.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(settings.out()).contains("drama.yaml");
    assertIsForm(form, settings.out());
    cli.write("a b/drama.yaml", "\n").write("a b/电梯.drama", SCRIPT.replace("musci", "music"));
    String sound = SCRIPT.replace("musci", "music").replace("。\n", "。\n\n");
    cli.write("a b/电梯.drama", sound);
    Cli.Result none = check(form);
    assertThat(none.code()).as(none.out()).isEqualTo(ExitCode.DONE);
    assertIsForm(form, none.out());
    cli.write("a b/电梯.drama", "");
    Cli.Result empty = cli.run("check", "a b/电梯.drama", "--format", form);
    assertThat(empty.code()).isEqualTo(ExitCode.SCRIPT);
    assertIsForm(form, empty.out());
  }

  private static void assertIsForm(String form, String text) throws IOException {
    switch (form) {
      case "json" -> assertThat(MAPPER.readTree(text).isArray()).isTrue();
      case "sarif" -> assertThat(MAPPER.readTree(text).path("runs").isArray()).isTrue();
      case "github" -> assertThat(text.lines()).allMatch(line -> line.startsWith("::"));
      default -> {
        for (String line : text.lines().toList()) {
          assertThat(MAPPER.readTree(line).isObject()).isTrue();
        }
      }
    }
  }

  @Test
  void peopleAreGivenPathsAsTheyWouldTypeThem() {
    assertThat(check("concise").lines().getFirst()).startsWith("a b/电梯.drama:9:1: error[S003]");
    assertThat(check("human").out()).contains("┌─ a b/电梯.drama:9:1\n").doesNotContain("\u001b");
    assertThat(check("human", "--color", "always").out()).startsWith("\u001b[1;31merror[S003]");
    assertThat(check("human", "--color", "blue").code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(check("xml").err()).contains("human, concise, json, jsonl, sarif, github");
  }
}
