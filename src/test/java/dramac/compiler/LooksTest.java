package dramac.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a text says of somebody's looks, and what only sounds like it. 林晚 has long black hair,
/// brown eyes and a fair skin.
class LooksTest {
  private static final String SCRIPT =
      """
      series: 电梯 | The Lift
      languages: zh-CN
      pacing: relaxed, episode 5s..60s
      # CHARACTER 林晚 | LIN WAN
      locked: eye_color = brown; skin_tone = fair; hair_color = black; hair_style = waist-length
      wears: cream wool coat, 灰色羊毛围巾
      voice: zh-CN Tianmei
      # CHARACTER 沈曜 | SHEN YAO
      locked: eye_color = brown; hair_color = black; hair_style = cropped; build = lean
      wears: grey suit
      voice: zh-CN Jiahao
      # EPISODE 1
      hook: 电梯停在两层之间 | The lift stops between two floors
      INT. 电梯 | LIFT - NIGHT
      !%s
      @林晚
      你好？有人吗？电梯停住了。
      @沈曜
      别怕。

      cliffhanger: 电话那头是她自己的声音
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "林晚一头<金色短发>站在门口。",
        "LIN WAN, <short blonde hair>, turns to SHEN YAO.",
        "LIN WAN has <green eyes>.",
        "林晚睁开<蓝色的眼睛>。",
        "LIN WAN turns. <Red hair> falls over LIN WAN's face.",
      })
  void otherHairOrEyesThanTheLockContradictIt(String text) {
    String words = text.substring(text.indexOf('<') + 1, text.indexOf('>'));
    assertThat(found(text.replaceAll("[<>]", "")))
        .singleElement()
        .asString()
        .startsWith("C304")
        .contains("«" + words + "»");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // nothing of a face
        "林晚翻了个白眼，小白发现了她，队长发火。",
        "林晚戴上黑色眼镜和红发夹，黑眼圈很重。",
        "董事长眼睛一亮，局长发话，林晚不动。",
        "LIN WAN wears a red hair clip and has a black eye.",
        "LIN WAN finds a long blonde hair on the coat of SHEN YAO.",
        "林晚从沈曜肩上拈起一根金色长发。",
        // somebody else
        "LIN WAN walks past a girl with long red hair.",
        "林晚身后站着一个金发女郎。",
        "沈曜看着林晚，金发女孩走过。",
        "SHEN YAO strokes her long black hair, and LIN WAN smiles.",
        // the same in other words
        "LIN WAN has dark eyes, red eyes from crying, and white skin.",
        "林晚一头乌黑的长发。",
        // a sheet's words that tell what happens
        "LIN WAN drops the cream wool coat on the floor.",
      })
  void whatIsOfNobodyOrOfOthersIsLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIN WAN enters in her <cream wool coat> and stops.",
        "林晚戴着<灰色羊毛围巾>站在门口。",
        "LIN WAN, <cream wool coat>, waits.",
      })
  void whatTheSheetSaysIsNotSaidAgain(String text) {
    String words = text.substring(text.indexOf('<') + 1, text.indexOf('>'));
    assertThat(found(text.replaceAll("[<>]", "")))
        .singleElement()
        .asString()
        .startsWith("C306")
        .contains("«" + words + "»");
  }

  private static List<String> found(String text) {
    return Scripts.findings(Scripts.compile(SCRIPT.formatted(text)));
  }
}
