package dramac.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words ask the picture for a format or for writing, and which only look so.
class PictureTextsTest {
  private static final String SCRIPT =
      """
      series: The Lift
      pacing: relaxed, episode 2s..60s
      # CHARACTER MAYA
      locked: face_shape = round; hair_color = red; hair_style = short bob; build = small
      voice: en-US Emma
      # EPISODE 1
      hook: MAYA waits
      INT. LIFT - NIGHT
      visual: %s
      @MAYA (afraid)
      Hello? Is anyone there?

      cliffhanger: Whose voice is that?
      """;

  private static List<String> found(String visual) {
    return Scripts.compile(SCRIPT.formatted(visual)).diagnostics().stream()
        .map(PictureTextsTest::told)
        .toList();
  }

  private static String told(Diagnostic found) {
    return found.code() + " " + found.span().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the clock shows 9:16",
        "the score is 3:2",
        "a wall clock at 16:09",
        "vertical 9:16 frame",
        "1080p, 24fps, cold light",
        "she is 185cm tall and owes him 4k",
        "a neon sign in the rain",
        "she signs the papers and reads the letter",
        "a love letter on the floor",
        "he says nothing and drops a title deed",
        "clean plate without subtitles or captions",
        "no text overlays",
        "她脸上写着失望",
        "墙上没有字幕",
        "他读完信，写下名字",
        "比分3比2",
        "电梯停在16楼，9点16分"
      })
  void innocent(String visual) {
    assertThat(found(visual)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a wide shot in 16:9, rain=G502 in 16:9",
        "rain，１６：９画幅=G502 １６：９画幅",
        "cinematic, 2.39:1=G502 2.39:1",
        "a 1:1 aspect ratio=G502 1:1 aspect ratio",
        "ultra detailed, 8K=G502 8K",
        "1920x1080 footage=G502 1920x1080 footage",
        "720p video=G502 720p video",
        "slow, 60 fps=G502 60 fps",
        "竖屏，每秒30帧=G502 每秒30帧",
        "a banner that reads “SALE”=G503 banner that reads",
        "English subtitles at the bottom=G503 English subtitles",
        "on-screen text with the date=G503 on-screen text",
        "屏幕浮现几行大字=G503 浮现几行大字",
        "门上写着“停业”=G503 写着",
        "画面下方有中文字幕=G503 中文字幕"
      })
  void guilty(String visual, String finding) {
    assertThat(found(visual)).containsExactly(finding);
  }
}
