package dramac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
  private static final Cli SAMPLES = new Cli(Path.of("samples").toAbsolutePath());

  @TempDir Path folder;

  @Test
  void theSameTextGivesTheSameBytesAndNothingIsWritten() throws IOException {
    Cli cli =
        new Cli(folder).write("lift.drama", Files.readString(Path.of("samples/minimal.drama")));
    Cli.Result first = cli.run("plan", "--json");
    assertThat(first.code()).isEqualTo(ExitCode.DONE);
    assertThat(cli.run("plan", "--json").out()).isEqualTo(first.out());
    cli.write("lift.drama", "// a remark\n\n" + cli.read("lift.drama"));
    assertThat(unplaced(cli.run("plan", "--json").out())).isEqualTo(unplaced(first.out()));
    cli.write("lift.drama", cli.read("lift.drama").replace("afraid", "calm"));
    assertThat(unplaced(cli.run("plan", "--json").out())).isNotEqualTo(unplaced(first.out()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("lift.drama"));
    }
  }

  private static String unplaced(String plan) {
    return plan.replaceAll("\"line\" : \\d+", "");
  }

  @Test
  void thePlanForMachinesHasItsFields() throws IOException {
    JsonNode plan = new JsonMapper().readTree(SAMPLES.run("plan", "coffee", "--json").out());
    assertThat(names(plan))
        .containsExactly(
            "schema", "series", "locale", "lane", "makers", "tasks", "episodes", "cost");
    assertThat(plan.path("schema").asInt()).isEqualTo(1);
    assertThat(plan.path("series").asText()).isEqualTo("Two Coffees");
    assertThat(plan.path("cost").asText()).isEqualTo("free");
    JsonNode voice = task(plan, "E01S01L01/voice");
    assertThat(names(voice))
        .containsExactly(
            "id", "kind", "fingerprint", "digest", "inputs", "request", "price", "from", "why");
    assertThat(voice.path("request").path("text").asText())
        .isEqualTo("Every morning, two coffees. And nobody ever comes.");
    assertThat(voice.path("from").path("line").asInt()).isEqualTo(39);
    for (JsonNode each : plan.path("tasks")) {
      assertThat(each.path("fingerprint").asText()).matches("[0-9a-f]{64}");
      assertThat(each.path("digest").asText()).matches("[0-9a-f]{64}");
      for (JsonNode input : each.path("inputs")) {
        assertThat(task(plan, input.asText()).isMissingNode()).as(input.asText()).isFalse();
      }
    }
    int frames = 0;
    for (JsonNode shot : plan.path("episodes").path(0).path("shots")) {
      assertThat(shot.path("start").asInt()).isEqualTo(frames);
      frames += shot.path("frames").asInt();
    }
    assertThat(plan.path("episodes").path(0).path("frames").asInt()).isEqualTo(frames);
  }

  private static JsonNode task(JsonNode plan, String id) {
    for (JsonNode task : plan.path("tasks")) {
      if (task.path("id").asText().equals(id)) {
        return task;
      }
    }
    return plan.path("no such task");
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void aPaidProviderIsPricedWithoutAKey() throws IOException {
    Cli.Result result = SAMPLES.run("plan", "coffee", "--provider", "holysheep", "--json");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    JsonNode plan = new JsonMapper().readTree(result.out());
    assertThat(plan.path("lane").asText()).isEqualTo("final");
    assertThat(plan.path("cost").asText()).matches("[1-9]\\d*\\.\\d+ USD.*");
    assertThat(SAMPLES.run("plan", "coffee", "--provider", "holysheep").out())
        .contains("holysheep")
        .contains(plan.path("cost").asText());
  }

  @Test
  void anUnknownProviderIsNamedBesideTheKnownOnes() {
    Cli.Result result = SAMPLES.run("plan", "coffee", "--provider", "hollysheep");
    assertThat(result.code()).isEqualTo(ExitCode.SETTINGS);
    assertThat(result.err())
        .isEqualTo(
            """
            error: there is no provider hollysheep
              help: the providers are: studio, holysheep
            """);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aScriptWithErrorsHasNoPlan() throws IOException {
    Cli cli = new Cli(folder).write("twenty.drama", Cli.resource("twenty.drama"));
    Cli.Result result = cli.run("plan", "--json", "--format", "concise");
    assertThat(result.code()).isEqualTo(ExitCode.SCRIPT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("twenty.drama:5:1: error[S003]");
  }
}
