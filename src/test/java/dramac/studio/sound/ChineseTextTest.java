package dramac.studio.sound;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChineseTextTest {
  private final ChineseText text = new ChineseText(Readings.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "银行行长 | yin2 hang2 hang2 zhang3",
        "你去哪儿 | ni3 qu4 na3 er5",
        "为了你 | wei4 le5 ni3",
        "他来了 | ta1 lai2 le5",
        "我得走了 | wo3 dei2 zou3 le5",
        "沈曜还钱 | shen3 yao4 huan2 qian2",
        "女儿 | nü3 er2",
        "你好 | ni2 hao3",
        "我很好 | wo3 hen2 hao3",
        "不是 | bu2 shi4",
        "不行 | bu4 xing2",
        "好不好 | hao3 bu5 hao3",
        "一个人 | yi2 ge4 ren2",
        "一天 | yi4 tian1",
        "第一 | di4 yi1",
        "谢谢你，發財 | xie4 xie5 ni3 fa1 cai2",
        "涨了25% | zhang3 le5 bai3 fen1 zhi1 er4 shi2 wu3",
        "2024年3月5日 | er4 ling2 er4 si4 nian2 san1 yue4 wu3 ri4",
        "10086号 | yi2 wan4 ling2 ba1 shi2 liu4 hao4",
        "2个 | liang3 ge4",
        "8:05 | ba1 dian3 ling2 wu3 fen1",
      })
  void isReadAsPeopleSayIt(String written, String said) throws Unreadable {
    assertThat(said(written)).isEqualTo(said);
  }

  @Test
  void phrasesKeepTheirWordsAndMarks() throws Unreadable {
    var phrases = text.phrases("离婚协议，*签*，还是不签？！”");

    assertThat(phrases).extracting(Phrase::written).containsExactly("离婚协议，", "*签*，", "还是不签？！”");
    assertThat(phrases)
        .extracting(Phrase::mark)
        .containsExactly(Phrase.Mark.COMMA, Phrase.Mark.COMMA, Phrase.Mark.QUESTION);
    assertThat(phrases.get(1).units()).extracting(Unit::stressed).containsExactly(true);
    assertThat(phrases.get(2).units()).extracting(Unit::stressed).containsOnly(false);
  }

  @Test
  void capitalsAreSpeltAndWordsAreRead() throws Unreadable {
    var units = text.phrases("CEO是John").getFirst().units();

    assertThat(units.getFirst()).isEqualTo(new Unit.Foreign("CEO", false));
    assertThat(((Unit.Foreign) units.getFirst()).spoken()).isEqualTo("C E O");
    assertThat(((Unit.Foreign) units.getLast()).spoken()).isEqualTo("John");
  }

  @Test
  void whatNobodyCanSayIsRefused() {
    assertThatThrownBy(() -> text.phrases("……！")).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> text.phrases("你好さん")).hasMessageContaining("さ");
  }

  @Test
  void everyCommonSignHasASound() throws Exception {
    var recordings =
        Recordings.of(
            new byte[0],
            java.nio.file.Files.readAllLines(
                java.nio.file.Path.of("src/main/voices/zh/index.tsv")));
    var readings = Readings.bundled();
    var silent = new java.util.ArrayList<String>();
    for (int sign = 0x4e00; sign <= 0x9fa5; sign++) {
      String written = Character.toString(sign);
      if (written.equals(new String(written.getBytes("GB2312"), "GB2312"))) {
        var sound = Bopomofo.of(readings.read(written).orElseThrow().getFirst().sound());
        if (sound.isEmpty() || !recordings.has(sound.get())) {
          silent.add(written);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  private String said(String written) throws Unreadable {
    return text.phrases(written).stream()
        .map(Phrase::units)
        .flatMap(List::stream)
        .map(u -> ((Unit.Han) u).syllable().toString())
        .collect(joining(" "));
  }
}
