package dramac;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Checked;
import dramac.source.Language;
import dramac.source.SourceFile;
import dramac.source.Wording;
import dramac.syntax.Parser;
import dramac.tree.DirectiveGuide;
import dramac.tree.HeadingGuide;
import dramac.tree.HeadingWord;
import dramac.tree.Keyword;
import dramac.tree.Place;
import dramac.tree.Script;
import dramac.tree.Setting;
import dramac.tree.SpokenLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the world outside Java is told of the language is what Java knows.
class LanguageTableTest {
  private static final Path TABLE = Path.of("grammar/language.json");
  private static final Map<Place, String> PLACES =
      Map.of(
          Place.HEADER, "",
          Place.CHARACTER, "# CHARACTER A\n",
          Place.SET, "# SET A\n",
          Place.PROP, "# PROP A\n",
          Place.EPISODE, "# EPISODE 1\n",
          Place.SCENE, "# EPISODE 1\nINT. A - DAY\n");

  @Test
  void theTableIsFresh() throws IOException {
    String json = LanguageTable.json();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(TABLE, json);
    }
    assertThat(Files.readString(TABLE))
        .as("stale: run this test with -Dgolden.update=true")
        .isEqualTo(json);
  }

  @Test
  void theLexerKnowsEveryChineseKey() throws IOException {
    String lexer = Files.readString(Path.of("grammar/DramaLexer.g4"));
    String key = lexer.substring(lexer.indexOf("\nKEY"), lexer.indexOf("\nCONT"));
    List<String> lexed =
        Pattern.compile("'(\\p{IsHan}+)'").matcher(key).results().map(m -> m.group(1)).toList();
    Stream<String> keys = Arrays.stream(Keyword.values()).map(word -> word.words().getLast());
    Stream<String> languages =
        Arrays.stream(SpokenLanguage.values()).map(word -> word.words().getLast());
    assertThat(lexed).containsExactlyInAnyOrderElementsOf(Stream.concat(keys, languages).toList());
  }

  @ParameterizedTest
  @EnumSource
  void theExamplesOfADirectiveAreRead(Language language) {
    Wording wording = new Wording(language);
    for (Keyword keyword : Keyword.values()) {
      String example = DirectiveGuide.of(keyword, wording).example();
      for (Place place : keyword.places()) {
        String before = PLACES.getOrDefault(place, "");
        Checked<Script> script = Parser.parse(new SourceFile("x.drama", before + example + "\n"));
        assertThat(script.diagnostics())
            .as("%s in %s", example, place)
            .allMatch(d -> d.span().line() != before.lines().count() + 1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theExamplesOfAHeadingAreRead(Language language) {
    Wording wording = new Wording(language);
    for (HeadingWord word : HeadingWord.values()) {
      String example = HeadingGuide.of(word, wording).example();
      Script script = Parser.parse(new SourceFile("x.drama", example + "\n")).value();
      Object block = Stream.concat(script.sheets().stream(), script.episodes().stream()).findAny();
      assertThat(block.toString().toUpperCase(Locale.ROOT))
          .as(example)
          .startsWith("OPTIONAL[" + word.name());
    }
  }

  @Test
  void theWordsOfASettingAreRead() {
    for (Setting setting : Setting.values()) {
      for (String word : setting.words()) {
        String line = setting == Setting.UNSAID ? word + "A - DAY" : word + ". A - DAY";
        SourceFile file = new SourceFile("x.drama", "# EPISODE 1\n" + line + "\n");
        assertThat(Parser.parse(file).value().episodes().getFirst().scenes())
            .as(line)
            .singleElement()
            .satisfies(scene -> assertThat(scene.heading().setting()).isEqualTo(setting));
      }
    }
  }
}
