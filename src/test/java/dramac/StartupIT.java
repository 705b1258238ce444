package dramac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is quick loads nothing that serves the network.
class StartupIT {
  @TempDir Path folder;

  @Test
  void readingPlanningAndANoOpBuildLoadNoNetworkCode() throws Exception {
    Image image = new Image(LiftScript.in(folder.resolve("lift")));
    List<String> first = loaded(image, List.of("build", ".", "--quality", "tiny"));
    assertThat(first).as("a first build").anyMatch(c -> c.startsWith("io.vertx."));
    for (String command : List.of("check", "plan", "build")) {
      List<String> line = new ArrayList<>(List.of(command, "."));
      line.addAll(List.of("--quality", "tiny"));
      List<String> loaded = loaded(image, line);
      assertThat(loaded).as(command).anyMatch(c -> c.startsWith("dramac.cli.Main "));
      assertThat(loaded)
          .as(command)
          .noneMatch(c -> c.startsWith("io.vertx.") || c.startsWith("io.netty."));
    }
  }

  private List<String> loaded(Image image, List<String> arguments) throws Exception {
    Path log = folder.resolve("classes.log");
    String flag = "-Xlog:class+load:file=" + log + "::filecount=0";
    Image.Result result = Image.end(image.start(flag, arguments));
    assertThat(result.code()).as(result.err()).isZero();
    return Files.readAllLines(log).stream().map(l -> l.replaceFirst("^(\\[[^]]*])+ ", "")).toList();
  }
}
