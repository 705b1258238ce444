package dramac.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.source.Checked;
import dramac.source.SourceFile;
import dramac.syntax.FormatStyle.Keywords;
import dramac.syntax.FormatStyle.Order;
import dramac.syntax.FormatStyle.Punctuation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a formatter does to each kind of line. That it changes no tree is the business of
/// [RoundTripTest].
class FormatterTest {
  private static final FormatStyle ASCII =
      new FormatStyle(Keywords.KEEP, Punctuation.ASCII, Order.KEEP);
  private static final FormatStyle CHINESE =
      new FormatStyle(Keywords.ZH, Punctuation.KEEP, Order.KEEP);
  private static final FormatStyle ENGLISH =
      new FormatStyle(Keywords.EN, Punctuation.KEEP, Order.KEEP);
  private static final FormatStyle SORTED =
      new FormatStyle(Keywords.KEEP, Punctuation.KEEP, Order.SORTED);

  private static Checked<String> format(String text, FormatStyle style) {
    return new Formatter(style).format(new SourceFile("x.drama", text));
  }

  private static String formatted(String text, FormatStyle style) {
    Checked<String> formatted = format(text, style);
    assertThat(formatted.diagnostics()).isEmpty();
    assertThat(format(formatted.value(), style).value()).as("again").isEqualTo(formatted.value());
    return formatted.value();
  }

  private static final String SCENE = "# EPISODE 1\n\nINT. A - DAY\n";

  /// A line of a scene.
  private static String inScene(String line, FormatStyle style) {
    String text = formatted(SCENE + line, style);
    return text.substring(text.indexOf('\n', text.indexOf("\n\n") + 2) + 1).stripTrailing();
  }

  private static final String UNTIDY =
      """


      series:x \040
      \040\t


        genre :a ,b\r
      #  Character A|B\r
      is:y
      // c
      # SET C
      is:z


      # episode 1
      int.X-y  -  DAY



      　雨。\040\
      """;

  @Test
  void blanksAndLineEndsAreSetRight() {
    assertThat(formatted(UNTIDY, FormatStyle.usual()))
        .isEqualTo(
            """
            series: x

            genre: a, b

            # CHARACTER A | B
            is: y

            // c
            # SET C
            is: z

            # EPISODE 1

            INT. X-y - DAY

            雨。
            """);
  }

  @Test
  void continuationsAreIndentedAndTheirTextStays() {
    assertThat(
            formatted(
                "# CHARACTER A\nlocked:a=b;c  =d  e;\n|f=g;\n // why\n\t|  h= i|j\n",
                FormatStyle.usual()))
        .isEqualTo(
            """
            # CHARACTER A
            locked: a = b; c = d  e;
                  | f = g;
            // why
                  | h = i|j
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "@林晚( cold ,V.O. ) § @林晚 (cold, V.O.)",
        "@ 林晚 （哽咽， 低声） § @林晚（哽咽，低声）",
        "MRS. ZHANG(angry) § MRS. ZHANG (angry)",
        "> SMASH  CUT TO § > SMASH  CUT TO",
        ">硬切 § > 硬切",
        "＞ 硬切 § ＞硬切",
        "!  BOOM.  x § !  BOOM.  x",
        "beat:tense->shocking § beat: tense -> shocking",
        "beat： tense→shocking § beat：tense → shocking",
        "music:suspense30% § music: suspense 30%",
        "shot:wide ;slow;4s ;with=a ,b § shot: wide ;slow; 4s; with = a, b",
        "shot:wide ;slow § shot: wide ;slow",
        "wearing:沈曜=heir,林晚  =gala § wearing: 沈曜 = heir, 林晚 = gala",
        "unlock:沈曜  hair_style,build § unlock: 沈曜 hair_style, build",
        "caption:三天后|Later  on § caption: 三天后 | Later  on",
        "visual:a , b ; c § visual: a , b ; c",
        "with:a , b、c § with: a, b、c",
        "musci:a , b § musci: a , b",
        "twist:a\\|b|c § twist: a\\|b | c",
      })
  void marksStandTheSameEverywhere(String line, String wanted) {
    assertThat(inScene(line, FormatStyle.usual())).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "@林晚（哽咽，低声） § @林晚 (哽咽, 低声)",
        "＠林晚 § @林晚",
        "length：１２ｓ § length: 12s",
        "with：甲，乙、丙 § with: 甲, 乙, 丙",
        "！雨，很大。 § !雨，很大。",
        "＞硬切 § > 硬切",
        "配乐：悬疑３０％ § 配乐: 悬疑 30%",
        "ｂｅａｔ：ｔｅｎｓｅ § beat: ｔｅｎｓｅ",
        "caption：三天后｜Later § caption: 三天后 | Later",
      })
  void fullWidthMarksBecomeNarrow(String line, String wanted) {
    assertThat(inScene(line, ASCII)).isEqualTo(wanted);
  }

  @Test
  void everyWordOfTheLanguageHasItsOther() {
    String english =
        """
        series: 电梯
        languages: zh-CN (spoken), en-US (dub)
        pacing: relaxed, end on cliffhanger

        # CHARACTER 小雅
        role: protagonist
        look heir: suit

        # EPISODE 3 | x
        gate: yes

        EXT. 家 | HOME - NIGHT
        beat: tense -> shocking
        music: none

        @小雅 (sad, whisper, thought)
        你好。
        en: Hello.

        > SMASH CUT TO
        """;
    String chinese =
        """
        剧名: 电梯
        语言: zh-CN (原声), en-US (配音)
        节奏: relaxed, end on 悬念

        # 角色 小雅
        身份: 主角
        造型 heir: suit

        # 第3集 | x
        付费: 是

        外景 家 | HOME - 夜
        节拍: 紧张 -> 震惊
        配乐: 无

        @小雅 (悲伤, 低声, 心声)
        你好。
        英文: Hello.

        > 硬切
        """;
    assertThat(formatted(english, CHINESE)).isEqualTo(chinese);
    assertThat(formatted(chinese, ENGLISH)).isEqualTo(english);
    assertThat(formatted(english, ENGLISH)).isEqualTo(english);
  }

  @Test
  void aSheetIsSortedWithItsComments() {
    assertThat(
            formatted(
                """
                # CHARACTER A
                voice: zh-CN B
                // of the coat
                wears: coat
                // who
                // she is
                role: minor
                look b: x
                look a: y;
                      | z
                // the end

                # EPISODE 1
                hook: a
                logline: b
                """,
                SORTED))
        .isEqualTo(
            """
            # CHARACTER A
            // who
            // she is
            role: minor
            // of the coat
            wears: coat
            look b: x
            look a: y;
                  | z
            voice: zh-CN B
            // the end

            # EPISODE 1
            hook: a
            logline: b
            """);
  }

  @Test
  void whatIsNotClosedOrTooLargeIsLeftAlone() {
    String open = "series:x\n# EPISODE 1\n  INT.A-DAY\n/* never\n";
    assertThat(format(open, FormatStyle.usual()).value()).isEqualTo(open);
    assertThat(format(open, FormatStyle.usual()).diagnostics())
        .extracting(d -> d.code().id())
        .containsExactly("S005");
    String wide = "series:x\n\n" + "雨".repeat(5000);
    assertThat(format(wide, FormatStyle.usual()).value()).isEqualTo(wide);
    assertThat(format(wide, FormatStyle.usual()).diagnostics())
        .extracting(d -> d.code().id())
        .containsExactly("S021");
  }

  @Test
  void blocksAndNotesStayAsTheyAre() {
    String text = "series: x\n\n/* a  \n     b\n*/\n[[ c\n\n\n   d ]]\n";
    assertThat(formatted(text, FormatStyle.usual())).isEqualTo(text);
    assertThat(formatted(text.replace("\n", "\r\n"), FormatStyle.usual())).isEqualTo(text);
  }
}
