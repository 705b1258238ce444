package dramac.studio.stage;

import static dramac.studio.stage.Prompts.END;
import static dramac.studio.stage.Prompts.LIN;
import static dramac.studio.stage.Prompts.LOBBY;
import static dramac.studio.stage.Prompts.PLAZA;
import static dramac.studio.stage.Prompts.SHEN;
import static dramac.studio.stage.Prompts.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import dramac.studio.stage.Recipe.Crowd;
import dramac.studio.stage.Recipe.Event;
import dramac.studio.stage.Recipe.Framing;
import dramac.studio.stage.Recipe.Hour;
import dramac.studio.stage.Recipe.Light;
import dramac.studio.stage.Recipe.Move;
import dramac.studio.stage.Recipe.Prop;
import dramac.studio.stage.Recipe.PropKind;
import dramac.studio.stage.Recipe.SetKind;
import dramac.studio.stage.Recipe.Voice;
import dramac.studio.stage.Recipe.Weather;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DirectorTest {
  private static final String HARD = " hard side light, deep shadows.";

  static Recipe read(String prompt) {
    return new Director().read(prompt, List.of(), 270, 480, 24, 48, 42);
  }

  static Stream<Arguments> prompts() {
    return Stream.of(
        Arguments.of(
            SHEN
                + LIN
                + PLAZA
                + "Rain hammers the black sedan. LIN WAN, cold expression, speaking. "
                + "close-up on LIN WAN, handheld."
                + HARD,
            "LIN WAN:COLD:SPEAKS | PLAZA NIGHT RAIN | CLOSE HANDHELD HARD"),
        Arguments.of(
            SHEN
                + LIN
                + PLAZA
                + "SHEN YAO holds out the umbrella. wide, low angle, slow dolly-in."
                + HARD,
            "SHEN YAO:TENSE:SILENT, LIN WAN:TENSE:SILENT | PLAZA NIGHT RAIN | WIDE PUSH_IN HARD"),
        Arguments.of(
            ZHANG
                + SHEN
                + LOBBY
                + "MRS. ZHANG strides in, stops dead. MRS. ZHANG, angry expression, "
                + "speaking. medium close-up on MRS. ZHANG."
                + HARD,
            "MRS. ZHANG:ANGRY:SPEAKS | LOBBY NIGHT RAIN | MEDIUM_CLOSE STILL HARD"),
        Arguments.of(
            SHEN
                + LIN
                + ZHANG
                + LOBBY
                + "The whole staff bows. LIN WAN, surprised expression, speaking. "
                + "fast push-in to a medium shot. stark contrast, sudden light.",
            "SHEN YAO:SURPRISED:SILENT, LIN WAN:SURPRISED:SPEAKS, MRS. ZHANG:SURPRISED:SILENT"
                + " | LOBBY NIGHT RAIN | MEDIUM FAST_PUSH_IN STARK"),
        Arguments.of(
            SHEN + "顶层办公室, 玻璃墙, interior, dusk. SHEN YAO, sad expression. 特写 SHEN YAO.",
            "SHEN YAO:SAD:SILENT | OFFICE DUSK CLEAR | CLOSE STILL COOL"),
        Arguments.of(
            "雪夜，一个女人站在天台上哭", "woman:SAD:SILENT | ROOFTOP NIGHT SNOW | MEDIUM_CLOSE STILL COOL"),
        Arguments.of("xyzzy", " | "));
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void aPromptTellsWhoIsInTheFrameWhereAndHow(String prompt, String expected) {
    Recipe recipe = read(prompt + END);
    String people =
        recipe.people().stream()
            .map(p -> p.name() + ":" + p.emotion() + ":" + p.voice())
            .collect(Collectors.joining(", "));
    String place =
        recipe.place().kind() + " " + recipe.place().hour() + " " + recipe.place().weather();
    String camera = recipe.framing() + " " + recipe.move() + " " + recipe.light();
    assertThat(people + " | " + place + " | " + camera).startsWith(expected);
  }

  @Test
  void aHookWithoutPeopleIsAboutItsThing() {
    Recipe ring =
        read(
            PLAZA
                + "The wedding ring rolls into a storm drain. extreme close-up, slow push-in."
                + HARD
                + END);
    assertThat(ring.people()).isEmpty();
    assertThat(ring.props()).contains(new Prop(PropKind.RING, Event.ROLLING, ""));
    assertThat(ring.framing()).isEqualTo(Framing.DETAIL);
    Recipe paper = read("STUDY, interior, night. 一份亲子鉴定在烟灰缸里烧着. close detail, slow push-in." + END);
    assertThat(paper.props()).containsExactly(new Prop(PropKind.LETTER, Event.BURNING, ""));
  }

  @Test
  void aCrowdStandsInRows() {
    assertThat(read(ZHANG + LOBBY + "wide, slow dolly-in." + END).place().crowd())
        .isEqualTo(Crowd.ROWS);
  }

  @Test
  void aSetKeepsItsFurnitureWhateverHappensInIt() {
    Recipe one = read(SHEN + PLAZA + "He waits. close-up on SHEN YAO." + END);
    Recipe two = read(LIN + "HENGYUAN PLAZA, exterior, day. She leaves. wide." + END);
    assertThat(one.place().locks()).isEqualTo(two.place().locks()).isEqualTo("hengyuan plaza");
  }

  @Test
  void locksBecomeFeatures() {
    Recipe recipe = read(SHEN + LIN + PLAZA + "medium shot." + END);
    Features shen = recipe.people().getFirst().features();
    Features lin = recipe.people().getLast().features();
    assertThat(shen.marks()).containsExactly(Features.Mark.BROW_SCAR_LEFT);
    assertThat(shen.presence()).isEqualTo(Features.Presence.MAN);
    assertThat(lin.length()).isEqualTo(Features.Length.WAIST);
    assertThat(lin.presence()).isEqualTo(Features.Presence.WOMAN);
    assertThat(lin.height()).isEqualTo(168);
    assertThat(recipe.people().getLast().outfit().garment()).isEqualTo(Outfit.Garment.COAT);
  }

  @Test
  void aReferenceLendsItsWordsAndColours() {
    ReferenceSheet sheet =
        new ReferenceSheet(
            "MAYA",
            "round face, short bob; wearing green dress",
            java.util.Optional.of(new ReferenceSheet.Colours(0xaa8866, 0x112233, 0x445566)));
    Recipe recipe =
        new Director().read("MAYA walks. close-up on MAYA.", List.of(sheet), 270, 480, 24, 24, 1);
    assertThat(recipe.people()).hasSize(1);
    assertThat(recipe.people().getFirst().features().hair()).isEqualTo(0x112233);
    assertThat(recipe.people().getFirst().features().face()).isEqualTo(Features.Face.ROUND);
    assertThat(recipe.people().getFirst().outfit().garment()).isEqualTo(Outfit.Garment.DRESS);
  }

  @Test
  void theSamePromptIsTheSameRecipeAndAnotherSeedIsNot() {
    String prompt = SHEN + PLAZA + "close-up on SHEN YAO." + END;
    assertThat(read(prompt).hash()).isEqualTo(read(prompt).hash());
    assertThat(new Director().read(prompt, List.of(), 270, 480, 24, 48, 7).hash())
        .isNotEqualTo(read(prompt).hash());
    assertThat(read(prompt).place().hour()).isEqualTo(Hour.NIGHT);
    assertThat(read(prompt).people().getFirst().voice()).isEqualTo(Voice.SILENT);
    assertThat(
            List.of(
                read(prompt).light(),
                read(prompt).move(),
                read(prompt).place().weather(),
                read(prompt).place().kind()))
        .containsExactly(Light.EVEN, Move.STILL, Weather.RAIN, SetKind.PLAZA);
  }

  @Test
  void aBunIsABunHoweverMessyAndAnApronHasAShirtUnderIt() {
    Recipe.Person maya =
        read("MAYA: round face, chestnut hair, messy bun; wearing white shirt, green apron. CAFE,"
                + " interior, morning. close-up on MAYA."
                + END)
            .people()
            .getFirst();
    assertThat(maya.features().cut()).isEqualTo(Features.Cut.BUN);
    assertThat(maya.features().presence()).isEqualTo(Features.Presence.WOMAN);
    assertThat(maya.outfit())
        .isEqualTo(new Outfit(Outfit.Garment.APRON, 0x2f6f4c, 0xeeeae2, List.of()));
  }

  @Test
  void aGroupThatSpeaksStandsInFrontAndOneThatBowsFillsTheFrame() {
    Recipe speaking =
        read(LOBBY + "STAFF, shocked expression, speaking. medium wide shot of the group." + END);
    assertThat(speaking.people()).hasSize(3).allMatch(p -> p.voice() == Voice.SPEAKS);
    assertThat(speaking.people()).allMatch(p -> p.name().startsWith("STAFF#"));
    Recipe bowing =
        read(LOBBY + "The whole STAFF bows to the driver. fast push-in to a medium shot." + END);
    assertThat(bowing.people()).isEmpty();
    assertThat(bowing.place().crowd()).isEqualTo(Crowd.BOWING);
  }

  @Test
  void aThingOfTheSceneShowsOnlyWhenTheActionNamesIt() {
    String paper = "PATERNITY TEST, folded white paper. ";
    assertThat(read(LIN + LOBBY + paper + "LIN WAN, sad expression. close-up." + END).props())
        .isEmpty();
    assertThat(
            read(LIN + LOBBY + paper + "LIN WAN burns the PATERNITY TEST. close-up." + END).props())
        .containsExactly(new Prop(PropKind.LETTER, Event.BURNING, "LIN WAN"));
  }
}
