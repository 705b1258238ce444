package dramac.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.story.Event;
import dramac.story.Line;
import dramac.story.MusicMood;
import dramac.story.Story;
import dramac.story.Words;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

public class PlannerTest {
  /// Two scenes of one mood and one of another, two lines in one shot, an extra, a voice over.
  public static Story twoEpisodes() {
    var one = Tale.at(1, 1);
    var two = Tale.at(1, 2);
    var three = Tale.at(2, 1);
    return Tale.story(
        Tale.episode(
            1,
            0,
            Tale.scene(
                one,
                MusicMood.SUSPENSE,
                Tale.shot(one, 1, "wide", List.of(Tale.wearing(Tale.LIN)), List.of(), 2.4),
                Tale.shot(
                    one,
                    2,
                    "close-up on 沈曜",
                    List.of(Tale.wearing(Tale.SHEN, Tale.DRIVER)),
                    List.of(
                        Tale.line(one, 1, Tale.SHEN, "签了它", 0),
                        Tale.line(one, 2, Tale.SHEN, "从此两清", 1.8),
                        Tale.line(one, 3, Tale.STAFF, "董事长好", 3.6)),
                    5.1)),
            Tale.scene(
                two,
                MusicMood.SUSPENSE,
                Tale.with(
                    Tale.shot(
                        two,
                        1,
                        "medium",
                        List.of(Tale.wearing(Tale.SHEN, Tale.HEIR), Tale.wearing(Tale.LIN)),
                        List.of(Tale.line(two, 1, Tale.LIN, Line.Medium.VOICE_OVER, "不", 0)),
                        3.3),
                    List.of(
                        new Event.Cliffhanger(Duration.ofSeconds(2), Words.of("?"), Tale.HERE))))),
        Tale.episode(
            2,
            3,
            Tale.scene(
                three,
                MusicMood.ROMANTIC,
                Tale.shot(
                    three,
                    1,
                    "medium close-up on 林晚",
                    List.of(Tale.wearing(Tale.LIN)),
                    List.of(Tale.line(three, 1, Tale.LIN, "你到底是谁", 0)),
                    2.75))));
  }

  static Plan plan(Target target) {
    return Planner.plan(twoEpisodes(), Tale.build("zh-CN"), target);
  }

  private static Request request(Plan plan, String id) {
    return plan.tasks().values().stream()
        .filter(task -> task.id().toString().equals(id))
        .map(task -> ((Task.Bought) task).request())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tasksStandInTheOrderOfTheScript() {
    assertThat(plan(Manifests.studio()).tasks().keySet().stream().map(TaskId::toString))
        .containsExactly(
            "林晚/reference",
            "大堂/reference",
            "沈曜.default/reference",
            "沈曜.heir/reference",
            "婚戒/reference",
            "E01S01T01/video",
            "E01S01/music",
            "E01S01T02/video",
            "E01S01L01/voice",
            "E01S01L02/voice",
            "E01S01L03/voice",
            "E01S01T02/dialogue",
            "E01S01T02/lipsync",
            "E01S02T01/video",
            "E01S02L01/voice",
            "E01S02T01/dialogue",
            "E01/subtitles",
            "E01/poster",
            "E01/episode",
            "E02S01T01/video",
            "E02S01L01/voice",
            "E02S01T01/dialogue",
            "E02S01T01/lipsync",
            "E02S01/music",
            "E02/subtitles",
            "E02/poster",
            "E02/episode");
  }

  @Test
  void everyInputStandsBeforeWhatIsMadeFromIt() {
    for (Target target : List.of(Manifests.studio(), Manifests.holySheep())) {
      List<TaskId> order = List.copyOf(plan(target).tasks().keySet());
      for (Task task : plan(target).tasks().values()) {
        for (TaskId input : task.inputs()) {
          assertThat(order.indexOf(input))
              .as(task.id() + " from " + input)
              .isBetween(0, order.indexOf(task.id()) - 1);
        }
      }
    }
  }

  @Test
  void clipsHaveHandlesAndTheCutAddsUp() {
    Plan plan = plan(Manifests.studio());
    Cut first = plan.cuts().getFirst();
    assertThat(first.shots()).extracting(Cut.CutShot::start).containsExactly(0, 58, 180);
    assertThat(first.shots()).extracting(Cut.CutShot::frames).containsExactly(58, 122, 79);
    assertThat(first.shots()).extracting(Cut.CutShot::lead).containsExactly(6, 0, 6);
    assertThat(first.frames()).isEqualTo(259);
    assertThat(((Request.Video) request(plan, "E01S01T01/video")).frames()).isEqualTo(58 + 12);
    assertThat(((Request.Video) request(plan, "E01S01T02/video")).frames()).isEqualTo(123 + 12);
  }

  @Test
  void theRepriseReplaysTheEndOfTheEpisodeBefore() {
    Cut second = plan(Manifests.studio()).cuts().get(1);
    Cut.Reprise again = second.reprise().orElseThrow();
    assertThat(again.shots()).extracting(s -> s.id().toString()).containsExactly("E01S02T01");
    assertThat(again.skip()).isEqualTo(7);
    assertThat(again.frames()).isEqualTo(72);
    assertThat(second.shots().getFirst().start()).isEqualTo(72);
    assertThat(second.frames()).isEqualTo(72 + 66);
    assertThat(second.beds()).containsExactly(new Cut.Bed(bed("E02S01"), 72, 66, 30));
  }

  private static TaskId bed(String slot) {
    return new TaskId(slot, TaskId.Kind.MUSIC);
  }

  @Test
  void oneBedLiesUnderScenesOfOneMood() {
    Plan plan = plan(Manifests.studio());
    assertThat(request(plan, "E01S01/music"))
        .isEqualTo(new Request.Music(MusicMood.SUSPENSE, Duration.ofSeconds(15), 42));
    assertThat(plan.cuts().getFirst().beds())
        .containsExactly(new Cut.Bed(bed("E01S01"), 0, 259, 30));
  }

  @Test
  void anExtraHasAVoiceThatNoCharacterUses() {
    var speech = (Request.Speech) request(plan(Manifests.studio()), "E01S01L03/voice");
    assertThat(speech.voice()).isEqualTo("Yunyou");
    assertThat(speech.text()).isEqualTo("董事长好");
    assertThat(speech.pitch()).isEqualTo(0.95);
  }

  @Test
  void aDubSpeaksItsOwnWordsInItsOwnVoicesOverTheSamePictures() {
    Plan chinese = plan(Manifests.studio());
    Plan english = Planner.plan(twoEpisodes(), Tale.build("en-US"), Manifests.studio());
    var speech = (Request.Speech) request(english, "E01S01L01/voice");
    assertThat(speech.text()).isEqualTo("in English: 3");
    assertThat(speech.voice()).isEqualTo("Michael");
    assertThat(english.cuts().getFirst().languages()).containsExactly("en-US");
    for (TaskId id : chinese.tasks().keySet()) {
      switch (id.kind()) {
        case VIDEO, REFERENCE, MUSIC, POSTER ->
            assertThat(english.keys(id)).isEqualTo(chinese.keys(id));
        case VOICE, DIALOGUE, LIPSYNC, SUBTITLES, EPISODE ->
            assertThat(english.keys(id)).isNotEqualTo(chinese.keys(id));
      }
    }
  }

  @Test
  void everyMouthOfAShotMovesToOneTrack() {
    var sync = (Request.LipSync) request(plan(Manifests.studio()), "E01S01T02/lipsync");
    assertThat(sync.audio()).hasToString("E01S01T02/dialogue");
    assertThat(sync.turns())
        .extracting(Request.Turn::speaker)
        .containsExactly("SHEN YAO", "SHEN YAO", "STAFF");
  }

  @Test
  void whereOnlyTheMakersOwnAudioServesTheFirstSpeakersLinesAreOneSynthesis() {
    Plan plan = plan(Manifests.holySheep());
    var speech = (Request.Speech) request(plan, "E01S01L01/voice");
    assertThat(speech.text()).isEqualTo("签了它从此两清");
    var sync = (Request.LipSync) request(plan, "E01S01T02/lipsync");
    assertThat(sync.audio()).hasToString("E01S01L01/voice");
    assertThat(plan.tasks().keySet())
        .extracting(TaskId::toString)
        .doesNotContain("E01S01L02/voice");
    var track = (Task.Crafted) plan.task(new TaskId("E01S01T02", TaskId.Kind.DIALOGUE));
    assertThat(track.craft().inputs())
        .extracting(TaskId::toString)
        .containsExactly("E01S01L01/voice", "E01S01L03/voice");
    assertThat(plan.task(new TaskId("E01S01T02", TaskId.Kind.LIPSYNC)).why())
        .contains("1 later line moves no mouth");
    assertThat(plan.cuts().getFirst().shots().get(1).cues())
        .extracting(Cut.Cue::spokenIndex)
        .containsExactly(0, 0, 1);
  }

  @Test
  void aMakerThatNeedsPicturesMakesNoLikenessFromWords() {
    assertThat(plan(Manifests.holySheep()).tasks().keySet())
        .extracting(TaskId::toString)
        .doesNotContain("林晚/reference", "大堂/reference")
        .contains("沈曜.heir/reference");
  }

  @Test
  void aShotBeyondTheLongestClipIsMadeInParts() {
    var id = Tale.at(1, 1);
    Story story =
        Tale.story(
            Tale.episode(
                1,
                0,
                Tale.scene(
                    id,
                    MusicMood.DRAMATIC,
                    Tale.shot(
                        id,
                        1,
                        "wide",
                        List.of(),
                        List.of(
                            Tale.line(id, 1, Tale.LIN, "一", 2),
                            Tale.line(id, 2, Tale.LIN, "二", 30),
                            Tale.line(id, 3, Tale.LIN, "三", 50)),
                        70))));
    Plan plan = Planner.plan(story, Tale.build("zh-CN"), Manifests.studio());
    assertThat(plan.cuts().getFirst().shots())
        .extracting(s -> s.id() + " " + s.start() + " " + s.frames())
        .containsExactly("E01S01T01a 0 720", "E01S01T01b 720 960");
    assertThat(plan.tasks().keySet())
        .extracting(TaskId::toString)
        .contains("E01S01T01a/lipsync", "E01S01T01b/lipsync");
    assertThat(plan.cuts().getFirst().shots().get(1).cues())
        .extracting(Cut.Cue::start)
        .containsExactly(0, 480);
  }

  @Test
  void theSameTextGivesTheSamePlan() {
    assertThat(plan(Manifests.studio())).isEqualTo(plan(Manifests.studio()));
  }
}
