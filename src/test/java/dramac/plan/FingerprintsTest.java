package dramac.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.story.Episode;
import dramac.story.Format;
import dramac.story.Line;
import dramac.story.MusicMood;
import dramac.story.Scene;
import dramac.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What changes a key, and what does not.
class FingerprintsTest {
  private static Scene scene(int number, String said, String camera) {
    var id = Tale.at(1, number);
    return Tale.scene(
        id,
        MusicMood.SUSPENSE,
        Tale.shot(
            id,
            1,
            camera,
            List.of(Tale.wearing(Tale.LIN)),
            List.of(Tale.line(id, 1, Tale.LIN, said, 0)),
            2.3),
        Tale.shot(
            id, 2, "wide on " + camera, List.of(Tale.wearing(Tale.SHEN)), List.<Line>of(), 1.7));
  }

  private static Plan plan(Target target, Scene... scenes) {
    return plan(target, Tale.episode(1, 0, scenes));
  }

  private static Plan plan(Target target, Episode... episodes) {
    return Planner.plan(Tale.story(episodes), Tale.build("zh-CN"), target);
  }

  private static Set<Fingerprint> of(Plan plan, TaskId.Kind... kinds) {
    Set<Fingerprint> all = new LinkedHashSet<>();
    plan.keys()
        .forEach(
            (id, keys) -> {
              if (List.of(kinds).contains(id.kind())) {
                all.add(keys.fingerprint());
              }
            });
    return all;
  }

  @Test
  void aMovedSceneKeepsEveryKeyButTheCuts() {
    Plan before =
        plan(Manifests.studio(), scene(1, "一", "a"), scene(2, "二", "b"), scene(3, "三", "c"));
    Plan after =
        plan(Manifests.studio(), scene(1, "三", "c"), scene(2, "一", "a"), scene(3, "二", "b"));
    TaskId.Kind[] kept = {
      TaskId.Kind.REFERENCE,
      TaskId.Kind.VIDEO,
      TaskId.Kind.VOICE,
      TaskId.Kind.DIALOGUE,
      TaskId.Kind.LIPSYNC,
      TaskId.Kind.MUSIC
    };
    assertThat(of(after, kept)).containsExactlyInAnyOrderElementsOf(of(before, kept)).hasSize(19);
    assertThat(of(after, TaskId.Kind.EPISODE)).isNotEqualTo(of(before, TaskId.Kind.EPISODE));
  }

  @Test
  void otherWordsChangeTheirVoiceAndWhatIsMadeFromIt() {
    Plan before = plan(Manifests.studio(), scene(1, "一", "a"), scene(2, "二", "b"));
    Plan after = plan(Manifests.studio(), scene(1, "七", "a"), scene(2, "二", "b"));
    assertThat(changed(before, after))
        .containsExactly(
            "E01S01L01/voice",
            "E01S01T01/dialogue",
            "E01S01T01/lipsync",
            "E01/subtitles",
            "E01/episode");
  }

  private static List<String> changed(Plan before, Plan after) {
    List<String> changed = new ArrayList<>();
    for (TaskId id : before.keys().keySet()) {
      if (!before.keys(id).equals(after.keys(id))) {
        changed.add(id.toString());
      }
    }
    return changed;
  }

  @Test
  void anotherPictureChangesNoVoice() {
    Plan before = plan(Manifests.studio(), scene(1, "一", "a"));
    Plan after = plan(Manifests.studio(), scene(1, "一", "close-up"));
    assertThat(changed(before, after))
        .containsExactly(
            "E01S01T01/video", "E01S01T01/lipsync", "E01S01T02/video", "E01/poster", "E01/episode");
  }

  @Test
  void theSecondOfTwoEqualShotsIsAnotherClip() {
    Plan plan = plan(Manifests.studio(), scene(1, "一", "a"), scene(2, "一", "a"));
    assertThat(of(plan, TaskId.Kind.VIDEO)).hasSize(4);
    assertThat(of(plan, TaskId.Kind.VOICE)).hasSize(1);
  }

  @Test
  void anAnimaticNeverPassesForAFinalClip() {
    Plan animatic = plan(Manifests.studio(), scene(1, "一", "a"));
    Plan bought = plan(Manifests.holySheep(), scene(1, "一", "a"));
    assertThat(of(bought, TaskId.Kind.VIDEO))
        .doesNotContainAnyElementsOf(of(animatic, TaskId.Kind.VIDEO));
    assertThat(of(bought, TaskId.Kind.MUSIC)).isEqualTo(of(animatic, TaskId.Kind.MUSIC));
  }

  @Test
  void anotherQualityIsAnotherWayToMakeTheSame() {
    Story story = Tale.story(Tale.episode(1, 0, scene(1, "一", "a")));
    Build draft = new Build("zh-CN", Optional.of(Format.Tier.P270), new LinkedHashMap<>());
    Plan full = Planner.plan(story, Tale.build("zh-CN"), Manifests.studio());
    Plan small = Planner.plan(story, draft, Manifests.studio());
    TaskId clip = new TaskId("E01S01T01", TaskId.Kind.VIDEO);
    assertThat(small.keys(clip).fingerprint()).isEqualTo(full.keys(clip).fingerprint());
    assertThat(small.keys(clip).digest()).isNotEqualTo(full.keys(clip).digest());
  }

  @Test
  void textIsHashedInOneForm() {
    assertThat(new Canonical().text("b", "e\u0301").decimal("a", 1.50))
        .hasToString(new Canonical().decimal("a", 1.5).text("b", "é").toString())
        .hasToString("{\"a\":1.5,\"b\":\"é\"}");
  }
}
