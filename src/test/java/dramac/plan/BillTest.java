package dramac.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.story.Line;
import dramac.story.MusicMood;
import dramac.story.Scene;
import dramac.story.SceneId;
import dramac.story.Shot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillTest {
  /// The seed's measure: 8 scenes with 500 words. Clips 1.20, words 0.02, mouths 0.40; the script
  /// (0.064) and remote music (0.02) are no tasks of a build.
  @Test
  void eightScenesAndFiveHundredWordsCostWhatTheListSays() {
    List<Scene> scenes = new ArrayList<>();
    for (int number = 1; number <= 8; number++) {
      var id = Tale.at(1, number);
      String said = "一二三四五六七八".substring(number - 1, number).repeat(number <= 4 ? 62 : 63);
      scenes.add(
          Tale.scene(
              id,
              MusicMood.DRAMATIC,
              Tale.shot(
                  id,
                  1,
                  "shot " + number,
                  List.of(Tale.wearing(Tale.LIN)),
                  List.of(Tale.line(id, 1, Tale.LIN, said, 0)),
                  13)));
    }
    var story = Tale.story(Tale.episode(1, 0, scenes.toArray(new Scene[0])));
    Plan plan = Planner.plan(story, Tale.build("zh-CN"), Manifests.holySheep());
    assertThat(Bill.of(plan)).hasToString("1.62 USD");
    assertThat(Bill.of(plan).purchases()).hasSize(24);
  }

  @Test
  void equalRequestsAreOnePurchase() {
    var one = Tale.at(1, 1);
    var two = Tale.at(1, 2);
    var story =
        Tale.story(
            Tale.episode(
                1,
                0,
                Tale.scene(one, MusicMood.DRAMATIC, voiceOver(one)),
                Tale.scene(two, MusicMood.DRAMATIC, voiceOver(two))));
    Plan plan = Planner.plan(story, Tale.build("zh-CN"), Manifests.holySheep());
    assertThat(Bill.of(plan, task -> task.id().kind() == TaskId.Kind.VOICE))
        .hasToString("0.00012 USD");
  }

  private static Shot voiceOver(SceneId id) {
    var line = Tale.line(id, 1, Tale.LIN, Line.Medium.VOICE_OVER, "三个字", 0);
    return Tale.shot(id, 1, "wide", List.of(), List.of(line), 3);
  }

  @Test
  void theStudioIsFree() {
    assertThat(Bill.of(PlannerTest.plan(Manifests.studio()))).hasToString("free");
  }

  @Test
  void aTaskWithoutAPriceIsNotFree() {
    Target target = Manifests.holySheep();
    var offers = new LinkedHashMap<>(target.offers());
    offers.computeIfPresent(
        Capability.LIPSYNC,
        (_, offer) ->
            new Offer(
                offer.provider(), offer.model(), offer.limits(), new Prices.Listed(List.of())));
    Bill bill = Bill.of(PlannerTest.plan(new Target(offers, target.lane())));
    assertThat(bill.isFree()).isFalse();
    assertThat(bill.toString()).endsWith("and 2 without a price");
  }
}
