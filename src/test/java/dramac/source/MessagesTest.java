package dramac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both languages say the same things.
class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dramac/messages");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void theSheetsHaveTheSameKeysAndPlaces() throws IOException {
    assertThat(names("en")).isEqualTo(names("zh")).isNotEmpty();
    for (String name : names("en")) {
      Properties english = read("en", name);
      Properties chinese = read("zh", name);
      assertThat(new TreeSet<>(english.stringPropertyNames()))
          .as(name)
          .isEqualTo(new TreeSet<>(chinese.stringPropertyNames()));
      for (String key : english.stringPropertyNames()) {
        assertThat(english.getProperty(key)).as(key).isNotBlank();
        assertThat(places(chinese.getProperty(key)))
            .as(key)
            .isEqualTo(places(english.getProperty(key)));
      }
    }
  }

  @Test
  void placesAreFilledAlsoByMessages() {
    Wording english = new Wording(Language.EN);
    Message inner = Message.of("print.error");
    assertThat(english.word(Message.of("print.error.many", 3))).isEqualTo("3 errors");
    assertThat(english.word(Message.of("print.summary", inner, 7))).isEqualTo("error in 7 ms");
  }

  private static List<String> names(String language) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Properties read(String language, String name) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(language).resolve(name))) {
      texts.load(in);
    }
    return texts;
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
    return places;
  }
}
