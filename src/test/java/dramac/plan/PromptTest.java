package dramac.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.story.Appearance;
import dramac.story.Emotion;
import dramac.story.Event;
import dramac.story.Format;
import dramac.story.Framing;
import dramac.story.Happening;
import dramac.story.Line;
import dramac.story.MusicMood;
import dramac.story.Scene;
import dramac.story.SceneId;
import dramac.story.Shot;
import dramac.story.Transition;
import dramac.story.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromptTest {
  private static final SceneId ID = Tale.at(1, 1);
  private static final Format FORMAT = new Format(Format.Ratio.NINE_SIXTEEN, Format.Tier.P1080, 24);

  private static Shot everything() {
    Appearance shen = new Appearance(Tale.SHEN, Optional.of(Tale.DRIVER), List.of("hair_color"));
    return new Shot(
        ID.shot(1),
        Framing.automatic("close-up on 沈曜, slow push-in"),
        List.of(shen, Tale.wearing(Tale.LIN)),
        List.of(Tale.RING),
        List.of(
            new Happening.Beat(Happening.Kind.ACTION, Words.of("雨砸下来。沈曜把伞递给林晚。  她没有接。"), Tale.HERE),
            new Happening.Direction(Tale.SHEN, "looking at Lin  Wan's drain", Tale.HERE),
            new Happening.Beat(
                Happening.Kind.TWIST,
                Words.of("全体员工们鞠躬！", "The whole staff bows to 沈曜!"),
                Tale.HERE)),
        List.of(
            Tale.line(ID, 1, Tale.SHEN, "签了它", 0),
            Tale.line(ID, 2, Tale.SHEN, "再说", 1),
            Tale.line(ID, 3, Tale.STAFF, "好", 2),
            Tale.line(ID, 4, Tale.LIN, Line.Medium.VOICE_OVER, "不", 3)),
        List.of(new Event.Caption(Duration.ZERO, Words.of("三天后"), Tale.HERE)),
        Emotion.TENSE,
        Tale.seconds(4),
        Transition.CUT,
        Tale.HERE);
  }

  private static Prompt prompt(Shot shot) {
    Scene scene = Tale.scene(ID, MusicMood.SUSPENSE, shot);
    return new PromptWriter(Tale.story(Tale.episode(1, 0, scene)), FORMAT).of(scene, shot);
  }

  @Test
  void partsStandInTheirOrderUnderOneNameEach() {
    assertThat(prompt(everything()).parts())
        .containsExactly(
            "SHEN YAO: oval face, jade ring (jewel); wearing black suit",
            "LIN WAN: oval face, black hair, jade ring (jewel)",
            "LOBBY, cold white (light), black marble floor, neon in the puddles, interior, night",
            "WEDDING RING, thin gold band",
            "雨砸下来。SHEN YAO 把伞递给 LIN WAN。 她没有接",
            "SHEN YAO looking at Lin Wan's drain",
            "The whole STAFF bows to SHEN YAO!",
            "SHEN YAO, cold expression, speaking",
            "STAFF, cold expression, speaking",
            "close-up on SHEN YAO, slow push-in",
            "hard side light, deep shadows",
            "glossy romance",
            "9:16 vertical frame");
  }

  @Test
  void onePartEndsWhereTheNextBegins() {
    assertThat(prompt(everything()).text())
        .startsWith("SHEN YAO: oval face, jade ring (jewel); wearing black suit. LIN WAN: ")
        .contains("bows to SHEN YAO! SHEN YAO, cold expression")
        .endsWith("glossy romance. 9:16 vertical frame");
  }

  @Test
  void whatIsSaidOrCaptionedIsNotDrawn() {
    assertThat(prompt(everything()).text()).doesNotContain("签了它", "三天后", "in English");
  }

  @Test
  void theNegativeEndsWithWhatToAvoid() {
    assertThat(prompt(everything()).negative())
        .startsWith("no text, letters, captions")
        .endsWith("no deformed hands; no crowds; no smoke");
  }

  @Test
  void aPlaceWithoutASetIsNamed() {
    Shot shot = Tale.shot(ID, 1, "wide", List.of(), List.of(), 2);
    Scene scene = Tale.scene(ID, Optional.empty(), MusicMood.SUSPENSE, shot);
    Prompt prompt = new PromptWriter(Tale.story(Tale.episode(1, 0, scene)), FORMAT).of(scene, shot);
    assertThat(prompt.parts().getFirst()).isEqualTo("PLAZA, neon in the puddles, interior, night");
  }

  @Test
  void aNameInsideALongerWordIsNoName() {
    Naming naming = new Naming(Tale.story());
    assertThat(naming.rewrite("the flagstaff and the Staff of 员工们和林晚x"))
        .isEqualTo("the flagstaff and the STAFF of STAFF 和 LIN WANx");
  }
}
