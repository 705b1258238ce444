package dramac.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dramac.media.Ffmpeg;
import dramac.media.Parts;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("media")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VoicesTest {
  private static final String LINE = "张太太，我不会再给您开车了。";

  private Voices voices;

  @BeforeAll
  void open(@TempDir Path cache) throws Exception {
    var parts = Parts.of(Path.of(System.getProperty("dramac.home", "target/dramac")));
    voices = Voices.open(parts, cache, Ffmpeg.find(parts, Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, Tianmei, 215, 260",
    "zh-CN, Yunyou, 185, 225",
    "zh-CN, Shawn, 110, 132",
    "zh-CN, Jiahao, 128, 152",
    "zh-TW, Kai, 128, 152"
  })
  void menAndWomenHaveTheirOwnPitch(String language, String name, double least, double most)
      throws Exception {
    var spoken = (Spoken) voices.speak(SpeechOrder.plain(LINE, language, name));

    assertThat(PitchTrack.of(samples(spoken), 60, 500).median()).isBetween(least, most);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LINE,
        "离婚协议，签，还是不签？",
        "我今天来，是要告诉你一件事——你才是恒远集团的真千金！",
        "银行行长说，女人的命运，从来不在性别。",
        "灯全灭了，张太太站在门口。你以为你是谁？",
        "好。",
        "滚出去！"
      })
  void aLineTakesTheTimeThePlanGaveIt(String line) throws Exception {
    double planned = Math.max(0.8, Rhythm.planned(line));

    var spoken = (Spoken) voices.speak(SpeechOrder.plain(line, "zh-CN", "Tianmei"));

    assertThat(spoken.seconds()).isLessThan(1.15 * planned);
    assertThat(spoken.seconds()).isGreaterThan(line.length() > 8 ? 0.85 * planned : 0.25);
    assertThat(Loudness.of(samples(spoken))).isCloseTo(-20, within(1.0));
    assertThat(Filters.peak(samples(spoken))).isLessThan(0.95);
  }

  @Test
  void theAuthorsNumbersAreHeardAndTempoIsLeftToSpeed() throws Exception {
    var plain = (Spoken) voices.speak(SpeechOrder.plain(LINE, "zh-CN", "Jiahao"));
    var high = (Spoken) voices.speak(new SpeechOrder(LINE, "zh-CN", "Jiahao", 1, 1.2, 0.7));
    var slow = (Spoken) voices.speak(new SpeechOrder(LINE, "zh-CN", "Jiahao", 0.8, 1, 1));

    assertThat(high.seconds()).isEqualTo(plain.seconds());
    assertThat(pitch(high) / pitch(plain)).isCloseTo(1.2, within(0.06));
    assertThat(Loudness.of(samples(high))).isCloseTo(-20 - 3.1, within(1.0));
    assertThat(slow.seconds() / plain.seconds()).isCloseTo(1.25, within(0.03));
  }

  @Test
  void timesAreInOrderAndInsideTheLine() throws Exception {
    var spoken = (Spoken) voices.speak(SpeechOrder.plain(LINE, "zh-CN", "Shawn"));

    assertThat(spoken.phrases()).extracting(Timing::text).containsExactly("张太太，", "我不会再给您开车了。");
    assertThat(spoken.syllables()).hasSize(12);
    double last = 0;
    for (var syllable : spoken.syllables()) {
      assertThat(syllable.start()).isGreaterThan(last - 0.05);
      assertThat(syllable.end()).isGreaterThan(syllable.start()).isLessThan(spoken.seconds());
      last = syllable.end();
    }
  }

  @Test
  void theSameOrderGivesTheSameSamplesInAnyThread() throws Exception {
    var order = SpeechOrder.plain("女人的命运", "zh-TW", "Mei");
    var first = voices.speak(order);
    try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      var again = threads.submit(() -> voices.speak(order));
      var andAgain = threads.submit(() -> voices.speak(order));
      assertThat(again.get()).isEqualTo(first);
      assertThat(andAgain.get()).isEqualTo(first);
    }
  }

  @Test
  void englishIsSpokenWordByWord() throws Exception {
    var spoken = (Spoken) voices.speak(SpeechOrder.plain("No. Get *out*!", "en-US", "Michael"));

    assertThat(spoken.syllables()).extracting(Timing::text).containsExactly("No", "Get", "out");
    assertThat(spoken.seconds()).isBetween(0.5, 1.2 * 1.15);
    assertThat(pitch(spoken)).isBetween(80.0, 130.0);
    assertThat(Loudness.of(samples(spoken))).isCloseTo(-20, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({
    "fr-FR, Marie, Bonjour, language",
    "zh-CN, Marie, 你好, voice",
    "zh-CN, Tianmei, ……, text",
    "en-US, Emma, 你好, text"
  })
  void whatItCannotSpeakItSays(String language, String voice, String text, String field)
      throws Exception {
    var refused = (Speech.Unspeakable) voices.speak(SpeechOrder.plain(text, language, voice));

    assertThat(refused.field()).isEqualTo(field);
    assertThat(refused.message()).isNotBlank();
  }

  private static double pitch(Spoken spoken) {
    return PitchTrack.of(samples(spoken), 60, 500).median();
  }

  private static float[] samples(Spoken spoken) {
    var pcm = spoken.sound().samples();
    return Filters.floats(pcm, 0, pcm.length);
  }
}
