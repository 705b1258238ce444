package dramac.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dramac.story.LockKey;
import dramac.tree.NameKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One planted mistake each, and exactly what is said about it.
class FlawsTest {
  private static final String HEAD = "# 角色 林晚 | LIN WAN\nwears: coat\n# 第一集\n内景 家 - 夜\n";

  static Arguments flaw(String text, String... findings) {
    return Arguments.of(text, List.of(findings));
  }

  static List<Arguments> headers() {
    return List.of(
        flaw(
            "series: x\r# 第一集\r", "1:10 S021 the lines of this file end in carriage returns alone"),
        flaw("musci: x\n", "1:1 S003 no directive is called “musci:”"),
        flaw("Series: x\n", "1:1 S003 “Series:” begins a directive only in small letters"),
        flaw("剧：x\n", "1:1 S003 no directive is called “剧：”"),
        flaw("hello there\n", "1:1 S006 this line is in no scene"),
        flaw("hello\nthere\n\nagain\n", "1:1 S006 this line is in no scene"),
        flaw("beat: tense\n", "1:1 S007 `beat` does not belong here"),
        flaw("series: a\n剧名：b\n", "2:1 S008 `剧名` is said twice"),
        flaw("series:\n", "1:1 S010 `series` has no value"),
        flaw("| more\n", "1:1 S009 this continuation continues nothing"),
        flaw("series: a\n\n| more\n", "3:1 S009 this continuation continues nothing"),
        flaw("format: 9:16, 1o80p\n", "1:15 S010 “1o80p” is not a word for this"),
        flaw("languages: zh-CN (spokn)\n", "1:19 S010 “spokn” is not a word for this"),
        flaw("languages: 中文\n", "1:12 S010 “中文” is not a language"),
        flaw("pacing: hook < 5\n", "1:16 S010 “5” is not a length of time"),
        flaw("pacing: hook > 5s\n", "1:9 S010 “hook > 5s” is not a term of pacing"),
        flaw("pacing: episode 9s..5s\n", "1:17 S010 the range “9s..5s” ends before it begins"),
        flaw("pacing: hook < 5s, hook < 6s\n", "1:20 S008 this term is set twice"),
        flaw("en: hello\n", "1:1 S007 the translation `en` follows no speech"),
        flaw("/* open\n# 第一集\n", "1:1 S005 `/*` is never closed"),
        flaw("[[open\n\nseries: x\n", "1:1 S005 `[[` is never closed"),
        flaw("[[a]] b\n", "1:7 S005 text after `]]` on the same line would be lost"),
        flaw("/* a */ b\n", "1:9 S005 text after `*/` on the same line would be lost"),
        flaw("EXT. PLAZA - NIGHT\nRain.\n", "1:1 S002 this scene is in no episode"),
        flaw(
            "series: a\u202eb\n", "1:10 S020 a hidden sign turns the order of this line (U+202E)"));
  }

  static List<Arguments> blocks() {
    return List.of(
        flaw(
            "# EPISOD 1\nINT. A - DAY\nRain.\n", "1:1 S004 “# EPISOD” opens nothing that is known"),
        flaw("# 演员 林晚\nwears: x\n", "1:1 S004 “# 演员” opens nothing that is known"),
        flaw("# 角色\nwears: x\n", "1:1 S010 this sheet has no name"),
        flaw("# 角色 林晚\n", "1:1 S013 this sheet is empty"),
        flaw("# 第一集\n", "1:1 S013 episode 1 has no scene"),
        flaw(
            "# EPISODE x\nINT. A - DAY\nRain.\n",
            "1:11 S010 an episode has a number from 1 to 999"),
        flaw(
            "# EPISODE 1 Rain\nINT. A - DAY\nRain.\n",
            "1:11 S010 an episode has a number from 1 to 999"),
        flaw("# 第一集 归来\n内景 家 - 夜\n雨。\n", "1:7 S010 the title “归来” needs a `|` before it"),
        flaw(
            "# 第一集\n内景 家 - 夜\n雨。\n# EPISODE 1\nINT. A - DAY\nRain.\n",
            "4:11 S008 there are two episodes 1"),
        flaw("# 角色 林晚\nlook: x\n", "2:1 S010 this look has no name"),
        flaw("# 角色 林晚\nlook a: x\n造型 a：y\n", "3:1 S008 `造型 a` is said twice"),
        flaw("# 角色 林晚\nlook a: x\nlook a: y\n", "3:1 S008 `look a` is said twice"),
        flaw("# 角色 林晚\nrole: antagonst\n", "2:7 S010 “antagonst” is not a word for this"),
        flaw("# 角色 林晚\nlocked: hair\n", "2:9 S010 “hair” is not `key = value`"),
        flaw("# 角色 林晚\nlocked: a = b; a = c\n", "2:16 S008 “a” is given twice"),
        flaw("# 角色 林晚\n锁定：发型＝马尾，体型＝瘦小\n", "2:9 S010 “，” parts no fields here"),
        flaw("# 角色 林晚\nlocked: a = b, c = d\n", "2:14 S010 “,” parts no fields here"),
        flaw("# 角色 林晚\nlocked: a = b = c\n", "2:15 S010 “=” parts no fields here"),
        flaw(
            "# 角色 林晚\nlocked: eye_color: red, build: slim\n",
            "2:18 S010 “:” joins no key and value"),
        flaw("# 角色 林晚\nlocked: mark: a, b = c\n", "2:13 S010 “:” joins no key and value"),
        flaw("# 角色 林晚\nlocked: a = b\\=c, d; e = scar: left, 1:2\n"),
        flaw("# 角色 林晚\nvoice: Jiahao\n", "2:8 S010 “Jiahao” is not a voice"),
        flaw("# 角色 林晚\nvoice: speed 9\n", "2:14 S010 “9” is not a factor from 0.5 to 2"),
        flaw("# 角色 林晚\nseed: x\n", "2:7 S010 “x” is not a seed"),
        flaw(
            "# 角色 林\u200b晚\nwears: x\n",
            "1:7 S020 this name holds a sign that is not seen (U+200B)"),
        flaw("# 角色 林晚\nwears: x\n你好\n", "3:1 S006 this line is no directive of a character"),
        flaw("# 角色 A(b)\nwears: x\n", "1:7 S010 a name cannot hold “(”"));
  }

  static List<Arguments> scenes() {
    return List.of(
        flaw("beat: tens\n", "5:7 S010 “tens” is not a word for this"),
        flaw("length: 15\n雨。\n", "5:9 S010 “15” is not a length of time"),
        flaw("music: suspense 300%\n", "5:17 S010 “300%” is not a percentage"),
        flaw("Beat: tense\n雨。\n", "5:1 S003 “Beat:” begins a directive only in small letters"),
        flaw("SHOT: wide\n雨。\n", "5:1 S003 “SHOT:” begins a directive only in small letters"),
        flaw("钩：雨\n雨。\n", "5:1 S003 no directive is called “钩：”"),
        flaw("字幕：三天后\n雨。\n", "5:1 S003 no directive is called “字幕：”"),
        flaw("节怕：紧张\n雨。\n", "5:1 S003 no directive is called “节怕：”"),
        flaw("时常：12秒\n雨。\n", "5:1 S003 no directive is called “时常：”"),
        flaw("道士：施主请留步。\n镜子：碎了。\n画家：别动。\n甲：走！\nBoss: Come in.\nLook: a star.\n时迁：来了。\n"),
        flaw("@林晚\nMusic: it is all I have.\n钩：给我。\n"),
        flaw("logline: x\n", "5:1 S007 `logline` does not belong here"),
        flaw("(looking away)\n", "5:1 S006 an acting direction outside a speech"),
        flaw("@林晚\n你好\nbeat: tense\n", "7:1 S011 `beat` stands inside a speech"),
        flaw("@林晚\n你好\nen: a\nen: b\n", "8:1 S008 the same words are translated twice into `en`"),
        flaw("@林晚\n你好\nen:\n", "7:1 S010 `en` has no value"),
        flaw("@林晚\n你好\nenglish: a\n", "7:1 S003 no directive is called “english:”"),
        flaw("@林晚\n你好\nEN: Hi.\n", "7:1 S003 “EN” begins no translation"),
        flaw("@LIN WAN\nHi.\n中：你好\n", "7:1 S003 “中” begins no translation"),
        flaw("@林晚\n你好\nNo: I will not.\nOK: go.\n我：走。\n\\EN: two letters\n"),
        flaw("@林晚（冷\n你好\n", "5:4 S010 this bracket is not closed"),
        flaw("@林晚 (冷) 你好\n", "5:9 S010 “你好” stands after the brackets of a cue"),
        flaw("@\n你好\n", "5:1 S010 this cue names nobody"),
        flaw("> SMASH CUTT TO\n", "5:3 S010 “SMASH CUTT TO” is not a word for this"),
        flaw("林晚：你好\n", "5:1 S012 this reads like a speech of 林晚 but would be action"),
        flaw(
            "LIN WAN (sad): Hi.\n",
            "5:1 S012 this reads like a speech of LIN WAN but would be action"),
        flaw("林晚\n你好\n", "5:1 S012 this reads like a cue of 林晚 but would be action"),
        flaw(
            "Lin Wan (os)\nHi.\n",
            "5:1 S012 this reads like a cue of Lin Wan (os) but would be action"),
        flaw("雨。\n\n林晚\n\n走。\n!林晚\n走。\n\n林晚走了\n走。\n"),
        flaw("雨。\n| 停\n", "6:1 S009 this continuation continues nothing"),
        flaw("wearing: 林晚\n", "5:10 S010 “林晚” is not `key = value`"),
        flaw("shot: close; 4x\n", "5:14 S010 “4x” is not a length of time"),
        flaw("CUT TO:\n", "5:1 S016 “CUT TO:” is a transition in other formats"),
        flaw("雨。\nFADE OUT.\n", "6:1 S016 “FADE OUT.” is a transition in other formats"),
        flaw("雨。\n\nTHE END\n", "7:1 S016 “THE END” is a transition in other formats"),
        flaw("JUMP CUT TO:\n雨。\n", "5:1 S016 “JUMP CUT TO:” is a transition in other formats"),
        flaw("LIN WAN\nFADE IN:\n雨。\n", "6:1 S016 “FADE IN:” is a transition in other formats"),
        flaw("雨。\n\nMR. END.\nHi.\n"),
        flaw("===\n雨。\n", "5:1 S016 page breaks have no meaning here"),
        flaw("LIN WAN ^\nHi.\n", "5:9 S016 `^` has no meaning here"),
        flaw("", "4:1 S013 this scene is empty"),
        flaw("雨。\nint. a - day\n雨。\n", "6:1 S017 “int.” begins a scene in capitals"),
        flaw("雨。\nINT. A\n雨。\n", "6:1 S017 this scene has no time of day"),
        flaw("雨。\nINT. A - NIHGT\n雨。\n", "6:10 S017 “NIHGT” is no time of day"),
        flaw("雨。\nINT. - DAY\n雨。\n", "6:1 S017 this scene has no place"),
        flaw(
            "cliffhanger: x\nINT. A - DAY\n雨。\n",
            "5:1 S007 the cliffhanger is not in the episode's last scene"));
  }

  @Test
  void theKeysAFieldIsKnownByAreThoseOfALock() {
    assertThat(List.of(LockKey.values()))
        .flatExtracting(key -> key.words().stream().map(NameKey::ofWord).toList())
        .containsExactlyInAnyOrderElementsOf(FieldMarks.KEYS);
  }

  @ParameterizedTest
  @MethodSource({"headers", "blocks"})
  void aFlawIsSaidOnceAndInPlace(String text, List<String> findings) {
    assertThat(ParserTest.parse(text).diagnostics().stream().map(ParserTest::line))
        .containsExactlyElementsOf(findings);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aFlawInASceneIsSaidOnceAndInPlace(String text, List<String> findings) {
    assertThat(ParserTest.parse(HEAD + text).diagnostics().stream().map(ParserTest::line))
        .containsExactlyElementsOf(findings);
  }
}
