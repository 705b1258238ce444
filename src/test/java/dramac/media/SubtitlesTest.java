package dramac.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

final class SubtitlesTest {
  private static final Locale ZH = Locale.forLanguageTag("zh-CN");
  private static final Locale EN = Locale.forLanguageTag("en-US");

  @Test
  void chineseBreaksAfterMarksAndNeverInsideAWordANameOrANumber() {
    assertThat(lines("恒远大厦第38层的会议室里，沈曜正在等你。")).containsExactly("恒远大厦第38层的会议室里，", "沈曜正在等你。");
    assertThat(lines("我们银行行长说了，哪儿也不许去。")).containsExactly("我们银行行长说了，", "哪儿也不许去。");
    for (String line : lines("他把那份写着所有人名字的遗嘱藏在了书房")) {
      assertThat(line.length()).isBetween(3, 15);
    }
    assertThat(String.join("|", lines("他把那份写着所有人名字的遗嘱藏在了书房"))).doesNotContain("遗|嘱", "书|房", "名|字");
  }

  @Test
  void englishIsBalancedAndNeverEndsALineWithAnArticle() {
    assertThat(lines("Who are you, really? Why have you lied to me all along?"))
        .containsExactly("Who are you, really?", "Why have you lied to me all along?");
    assertThat(lines("I kept her secret until the letter came this morning."))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(37).doesNotEndWith("the"));
  }

  @Test
  void longSpeechIsCutIntoScreensOfTwoLines() {
    List<Cue> cues = cues(said(0, 240, "三年前那场车祸不是意外，是她亲手剪断了刹车线，而我一直替她保守着这个秘密，直到今天早上收到那封信。"));
    assertThat(cues).hasSizeGreaterThan(1);
    assertThat(cues).allSatisfy(cue -> assertThat(cue.lines().get(ZH)).hasSizeLessThanOrEqualTo(2));
    assertThat(cues.getFirst().from()).isZero();
    for (int i = 1; i < cues.size(); i++) {
      assertThat(cues.get(i).from()).isGreaterThanOrEqualTo(cues.get(i - 1).to());
    }
  }

  @Test
  void aCueStaysAMomentAndLeavesWithItsShot() {
    assertThat(cues(said(10, 40, "签了它。")).getFirst().to()).isEqualTo(46);
    assertThat(cues(said(10, 12, "签。")).getFirst().to()).isEqualTo(30);
    List<Cue> atACut = Subtitles.of(List.of(said(10, 50, "签了它。")), List.of(), List.of(51, 300), 24);
    assertThat(atACut.getFirst().to()).isLessThanOrEqualTo(55);
  }

  @Test
  void sidecarsKeepTheMarksAndEscape() {
    List<Cue> cues = cues(said(24, 60, "签了它。<从此> & 两清。"));
    assertThat(Sidecar.srt(cues, ZH, 24))
        .isEqualTo("1\n00:00:01,000 --> 00:00:02,750\n签了它。<从此> & 两清。\n\n");
    assertThat(Sidecar.vtt(cues, ZH, 24))
        .startsWith("WEBVTT\n\nNOTE L1\n\n1\n00:00:01.000 --> 00:00:02.750 line:78%\n")
        .contains("&lt;从此&gt; &amp; 两清。");
    assertThat(Sidecar.srt(cues, EN, 24)).isEmpty();
  }

  private static List<String> lines(String text) {
    return new SubtitleBreaker(Words.in(List.of(text), List.of("沈曜"))).lines(text);
  }

  private static List<Cue> cues(Utterance said) {
    return Subtitles.of(List.of(said), List.of(), List.of(300), 24);
  }

  private static Utterance said(int from, int to, String text) {
    SequencedMap<Locale, String> texts = new LinkedHashMap<>();
    texts.put(ZH, text);
    return new Utterance("L1", from, to, texts, "", Utterance.Face.UPRIGHT);
  }
}
