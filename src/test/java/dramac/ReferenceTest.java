package dramac;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dramac.compiler.Compiler;
import dramac.compiler.CompilerSettings;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.story.Emotion;
import dramac.story.Manner;
import dramac.story.Pacing;
import dramac.story.Profiles;
import dramac.story.Seconds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reference page of the language says what dramac does: its examples check as they say,
/// and its tables are those of the code.
class ReferenceTest {
  private static final Path ENGLISH = Path.of("grammar/REFERENCE.md");
  private static final Path CHINESE = Path.of("grammar/REFERENCE.zh.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```drama ?([^\\n]*)\\n(.*?)```");

  private static final String HEADER =
      """
      languages: zh-CN (spoken), en-US (subtitles)
      """;
  private static final String SCENE =
      """
      # CHARACTER 沈曜 | SHEN YAO
      locked: face_shape = oval; skin_tone = fair; eye_color = brown; hair_color = black
      wears: driver's suit
      look heir: grey suit
      voice: zh-CN Jiahao
      # CHARACTER 林晚 | LIN WAN
      locked: face_shape = heart; skin_tone = pale; eye_color = black; hair_color = black
      wears: cream coat
      voice: zh-CN Tianmei
      # EPISODE 1
      INT. LOBBY - NIGHT
      """;
  private static final Map<String, String> AROUND =
      Map.of(
          "header", "",
          "character", HEADER + "# CHARACTER 林晚 | LIN WAN\n",
          "set", HEADER + "# SET 大堂 | LOBBY\n",
          "episode", HEADER + "# EPISODE 1\n",
          "scene", HEADER + SCENE);

  /// @param kind nothing for a whole script, a place for a part of one, or `wrong CODE`
  record Example(Path page, String kind, String text) {
    @Override
    public String toString() {
      return page.getFileName() + " " + kind + " " + text.lines().findFirst().orElse("");
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> all = new ArrayList<>(examples(ENGLISH));
    all.addAll(examples(CHINESE));
    return all.stream();
  }

  private static List<Example> examples(Path page) throws IOException {
    return EXAMPLE
        .matcher(Files.readString(page))
        .results()
        .map(found -> new Example(page, found.group(1), found.group(2)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleChecksAsItSays(Example example) throws IOException {
    if (example.kind().isEmpty()) {
      assertThat(check(example.text())).isEmpty();
    } else if (example.kind().startsWith("wrong ")) {
      assertThat(errors(example.text()))
          .extracting(finding -> finding.code().id())
          .contains(example.kind().substring("wrong ".length()));
    } else {
      assertThat(AROUND).containsKey(example.kind());
      String after = example.kind().equals("episode") ? "INT. LOBBY - NIGHT\n雨落下来。\n" : "";
      assertThat(errors(AROUND.get(example.kind()) + example.text() + after)).isEmpty();
    }
  }

  @Test
  void bothPagesHaveTheSameChaptersAndKindsOfExample() throws IOException {
    assertThat(examples(CHINESE))
        .extracting(Example::kind)
        .containsExactlyElementsOf(examples(ENGLISH).stream().map(Example::kind).toList());
    assertThat(chapters(CHINESE)).isEqualTo(chapters(ENGLISH));
  }

  private static List<String> chapters(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.matches("##+ .*"))
        .map(line -> line.replaceAll("[^#0-9.]", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theTablesAreThoseOfTheCode(String language) throws IOException {
    Path page = language.equals("en") ? ENGLISH : CHINESE;
    String fresh = Files.readString(page);
    for (Map.Entry<String, String> table : tables(language).entrySet()) {
      fresh = put(fresh, table.getKey(), table.getValue());
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(page, fresh);
    }
    assertThat(Files.readString(page))
        .as("stale: run this test with -Dgolden.update=true")
        .isEqualTo(fresh);
  }

  @Test
  void theLineTableIsTheLexer() throws IOException {
    String lexer = Files.readString(Path.of("grammar/DramaLexer.g4"));
    List<String> tokens =
        Pattern.compile("(?m)^([A-Z_]+)\\s*(?:\\n\\s+)?:")
            .matcher(lexer)
            .results()
            .map(found -> found.group(1))
            .toList();
    for (Path page : List.of(ENGLISH, CHINESE)) {
      List<String> listed =
          Pattern.compile("(?m)^\\| \\d+ \\| ([A-Z_, ]+) \\|")
              .matcher(Files.readString(page))
              .results()
              .map(found -> found.group(1))
              .flatMap(names -> Arrays.stream(names.split(", ")))
              .toList();
      assertThat(listed).containsExactlyElementsOf(tokens);
    }
  }

  private static String put(String page, String name, String table) {
    String begin = "<!-- begin " + name + " -->\n";
    String end = "<!-- end " + name + " -->";
    int from = page.indexOf(begin) + begin.length();
    assertThat(page).contains(begin, end);
    return page.substring(0, from) + table + page.substring(page.indexOf(end));
  }

  private static Map<String, String> tables(String language) throws IOException {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("directives", directives(language));
    tables.put("emotions", emotions(language.equals("zh")));
    tables.put("manners", manners(language.equals("zh")));
    tables.put("profiles", profiles(language.equals("zh")));
    return tables;
  }

  private static String directives(String language) throws IOException {
    JsonNode table = new JsonMapper().readTree(Files.readString(Path.of("grammar/language.json")));
    StringBuilder rows =
        head(
            language.equals("zh")
                ? "名称 | 别名 | 位置 | 值 | 默认 | 意思"
                : "name | alias | where | value | default | says");
    for (JsonNode directive : table.path("directives")) {
      JsonNode guide = directive.path(language);
      row(
          rows,
          "`" + directive.path("words").path(0).asText() + "`",
          directive.path("words").path(1).asText(),
          places(directive),
          guide.path("value").asText(),
          guide.path("default").asText(),
          guide.path("says").asText());
    }
    return rows.toString();
  }

  private static String places(JsonNode directive) {
    List<String> places = new ArrayList<>();
    for (JsonNode place : directive.path("places")) {
      String letter =
          switch (place.asText()) {
            case "set" -> "T";
            default -> place.asText().substring(0, 1).toUpperCase(Locale.ROOT);
          };
      boolean again = directive.path("repeats").toString().contains(place.toString());
      places.add(again ? letter + "*" : letter);
    }
    return String.join(" ", places);
  }

  private static String emotions(boolean chinese) {
    StringBuilder rows =
        head(
            chinese
                ? "词 | 声音 | 音高 | 力度 | 画面 | 配乐"
                : "words | voice | pitch | energy | picture | music");
    for (Emotion emotion : Emotion.values()) {
      row(
          rows,
          words(dramac.tree.Emotion.valueOf(emotion.name()).words()),
          word(emotion.voice()),
          factor(emotion.pitch()),
          factor(emotion.energy()),
          word(emotion.beat()),
          word(emotion.mood()));
    }
    return rows.toString();
  }

  private static String manners(boolean chinese) {
    StringBuilder rows = head(chinese ? "词 | 音高 | 力度 | 语速" : "words | pitch | energy | speed");
    for (Manner manner : Manner.values()) {
      row(
          rows,
          words(dramac.tree.Manner.valueOf(manner.name()).words()),
          factor(manner.pitch()),
          factor(manner.energy()),
          factor(manner.speed()));
    }
    return rows.toString();
  }

  private static String profiles(boolean chinese) {
    StringBuilder rows =
        head(
            chinese
                ? "节奏 | 钩子最晚 | 反转间隔 | 悬念之后 | 一集 | 一个镜头 | 平均 | 一场"
                : "profile | hook by | twist every | after the cliffhanger | episode | shot | mean"
                    + " shot | scene");
    for (Pacing pacing : List.of(Profiles.SHORT_DRAMA, Profiles.RELAXED)) {
      Pacing.Bounds bounds = pacing.bounds();
      row(
          rows,
          "`" + pacing.profile() + "`",
          Seconds.of(bounds.hook()) + "s",
          Seconds.of(bounds.twist()) + "s",
          Seconds.of(bounds.peak()) + "s",
          range(bounds.episode()),
          range(bounds.shot()),
          Seconds.of(bounds.average()) + "s",
          Seconds.of(bounds.scene()) + "s");
    }
    return rows.toString();
  }

  private static String range(Pacing.Range range) {
    return Seconds.of(range.least()) + "s.." + Seconds.of(range.most()) + "s";
  }

  private static StringBuilder head(String names) {
    int columns = names.split(" \\| ").length;
    return new StringBuilder("| " + names + " |\n|" + "---|".repeat(columns) + "\n");
  }

  private static void row(StringBuilder rows, String... cells) {
    rows.append(
        Stream.of(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String words(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String factor(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static List<Diagnostic> errors(String text) throws IOException {
    return check(text).stream().filter(Diagnostic::isError).toList();
  }

  private static List<Diagnostic> check(String text) throws IOException {
    return new Compiler(new Nothing(), CompilerSettings.none())
        .compile(new SourceFile("series.drama", text))
        .diagnostics();
  }

  /// A project of one script.
  private static final class Nothing implements Sources {
    @Override
    public Optional<byte[]> read(String path) {
      return Optional.empty();
    }

    @Override
    public List<String> list(String glob) {
      return List.of();
    }
  }
}
