package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir Path folder;

  static Stream<String> names() {
    return Main.COMMANDS.stream().map(Command::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCommandExplainsItselfWithExamples(String name) throws Complaint {
    Cli cli = new Cli(folder);
    Cli.Result help = cli.run(name, "--help");
    assertThat(help.code()).isEqualTo(ExitCode.DONE);
    assertThat(help.out())
        .contains("Usage: dramac " + name)
        .contains("\nExamples\n  dramac " + name);
    assertThat(cli.run("help", name)).isEqualTo(help);
    assertThat(cli.run(name, ".", "-h")).isEqualTo(help);
    assertThat(cli.run("help").out()).contains("  " + name + " ");
    for (Command.Example example : Main.find(name).examples()) {
      List<String> words = List.of(example.line().split(" "));
      assertThat(words.subList(0, 2)).containsExactly("dramac", name);
      words.stream()
          .filter(word -> word.startsWith("--") && !word.equals("--help"))
          .forEach(word -> assertThat(help.out()).contains("  " + word));
    }
  }

  @Test
  void nothingTypedIsTheOverview() {
    assertThat(new Cli(folder).run()).isEqualTo(new Cli(folder).run("--help"));
  }

  @Test
  void theReadmeListsEveryCommand() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| `dramac "))
            .map(line -> line.replaceFirst("\\| `dramac ([a-z]+).*", "$1"))
            .toList();
    assertThat(rows).containsExactlyElementsOf(names().toList());
  }

  @Test
  void whatTheReadmeSaysOfOptionsIsSo() throws IOException, Complaint {
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("| `dramac ")) {
        String name = line.replaceFirst("\\| `dramac ([a-z]+).*", "$1");
        Stream.of(line.split("[^a-z-]+"))
            .filter(word -> word.startsWith("--"))
            .forEach(
                word ->
                    assertThat(new Cli(folder).run(name, "--help").out()).contains("  " + word));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"biuld", "heir.drama", "--verbose"})
  void whatIsNoCommandIsSaidToBeNone(String typed) {
    Cli.Result result = new Cli(folder).run(typed);
    assertThat(result.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(result.err()).startsWith("error: ").contains(typed);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void anUnknownOptionPointsToTheHelp() {
    Cli.Result result = new Cli(folder).run("check", ".", "--langg", "zh");
    assertThat(result.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(result.err()).contains("--langg").contains("see: dramac check --help");
  }
}
