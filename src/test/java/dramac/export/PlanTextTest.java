package dramac.export;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.plan.Build;
import dramac.plan.Manifests;
import dramac.plan.Plan;
import dramac.plan.Planner;
import dramac.plan.PlannerTest;
import dramac.plan.Tale;
import dramac.plan.Target;
import dramac.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanTextTest {
  private static final Story STORY = PlannerTest.twoEpisodes();
  private static final Build BUILD = Tale.build("zh-CN");

  private static String text(Target target, int width) {
    return PlanText.write(STORY, BUILD, target, plan(target), width);
  }

  private static Plan plan(Target target) {
    return Planner.plan(STORY, BUILD, target);
  }

  @Test
  void aPaidPlanShowsEachPriceAndTheTotals() throws IOException {
    Path golden = Path.of("src/test/resources/dramac/export/plan-holysheep.txt");
    String text = text(Manifests.holySheep(), 100);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void aFreePlanEndsWithWhatItWouldCost() {
    assertThat(text(Manifests.studio(), 120).lines().toList().reversed())
        .element(0)
        .isEqualTo("final clips by holysheep would cost 0.70068 USD (4 video, 4 voice, 2 lipsync)");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    assertThat(text(Manifests.studio(), 48).lines())
        .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(48));
  }

  @Test
  void columnsStandUnderEachOtherWhateverTheScript() {
    Table table = new Table(80);
    table.row("沈曜", "1", "a");
    table.row("x", "22", "b");
    assertThat(table.lines()).containsExactly("沈曜   1  a", "x     22  b");
  }

  @Test
  void aPlanForMachinesIsTheSameEachTime() {
    String json = PlanJson.write(STORY, BUILD, Manifests.holySheep(), plan(Manifests.holySheep()));
    assertThat(json)
        .isEqualTo(PlanJson.write(STORY, BUILD, Manifests.holySheep(), plan(Manifests.holySheep())))
        .contains("\"id\" : \"E01S01L01/voice\"", "\"expected\" : \"0.00028\"");
  }
}
