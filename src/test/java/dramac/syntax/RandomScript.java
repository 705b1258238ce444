package dramac.syntax;

import dramac.tree.Cut;
import dramac.tree.DayTime;
import dramac.tree.Emotion;
import dramac.tree.Keyword;
import dramac.tree.Manner;
import dramac.tree.Medium;
import dramac.tree.Mood;
import dramac.tree.Place;
import dramac.tree.Role;
import dramac.tree.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Scripts nobody wrote: every directive at its places, both languages and widths, escapes,
/// comments, notes and odd blanks. The same seed gives the same script.
final class RandomScript {
  private static final String ODD =
      "\\|;,=()@#:*_[]/>!~^ \t\r\n\u3000\u00a0（）：｜；，、＠＃第集内景外.-\u202e\u200b\f🎬é零百0９ａＡ→＝％＞！";

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final String end;

  private RandomScript(long seed) {
    random = new Random(seed);
    end = one(5) ? "\r\n" : one(40) ? "\r\r\n" : "\n";
  }

  static String of(long seed) {
    return new RandomScript(seed).script();
  }

  /// The same with some signs changed, so that there is mostly an error in it.
  static String broken(long seed) {
    Random random = new Random(seed * 31 + 7);
    StringBuilder text = new StringBuilder(of(seed));
    for (int i = random.nextInt(8) + 1; i > 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      char sign = ODD.charAt(random.nextInt(ODD.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, sign);
        case 1 -> text.setCharAt(at, sign);
        case 2 -> text.deleteCharAt(at);
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
      }
    }
    return text.toString();
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private String any(String... choice) {
    return choice[random.nextInt(choice.length)];
  }

  private String any(Worded[] words) {
    List<String> some = words[random.nextInt(words.length)].words();
    return some.get(random.nextInt(some.size()));
  }

  private String blank() {
    return one(3) ? any("", " ", "  ", "\t", "\u3000", "\u00a0", " \t ") : "";
  }

  private String mark(String narrow, String wide) {
    return blank() + (one(3) ? wide : narrow) + blank();
  }

  private void line(String text) {
    out.append(blank()).append(text).append(blank()).append(end);
    if (one(9)) {
      out.append(blank())
          .append(any("// c", "//", "/* a */", "/* a\n  b  \n*/", "// drama: allow C306 -- x"));
      out.append(end);
    }
  }

  private void gap() {
    for (int i = random.nextInt(4); i > 1; i--) {
      out.append(blank()).append(end);
    }
    if (one(8)) {
      line(any("[[note]]", "[[ n\n\n m  ]]", "[[x\r\ny]]"));
    }
  }

  private String script() {
    gap();
    directives(Place.HEADER, 5);
    for (int i = random.nextInt(4); i > 0; i--) {
      sheet();
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      episode(i);
    }
    return one(4) ? out.toString().stripTrailing() : out.toString();
  }

  private void directives(Place place, int most) {
    Keyword[] here =
        Arrays.stream(Keyword.values()).filter(k -> k.isAllowedIn(place)).toArray(Keyword[]::new);
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      directive(here[random.nextInt(here.length)]);
      gap();
    }
  }

  private void directive(Keyword keyword) {
    String key = any(keyword.words().toArray(String[]::new));
    String colon = mark(":", "：");
    line(
        key
            + (keyword == Keyword.LOOK ? " " + blank() + any("heir", "gala", "雨衣") : "")
            + colon
            + value(keyword));
    while (one(6)) {
      line(mark("|", "｜") + any("x", "; c = d", ", 沈曜", "雨；夜", "more  words"));
    }
  }

  private String value(Keyword keyword) {
    return switch (keyword) {
      case SERIES -> bars(name(), name());
      case GENRE, AVOID, IMPORT, REFERENCE, WITH, PROPS, EXITS, RETURNS ->
          list(name(), name(), text());
      case EXTRAS -> list(bars(name(), name()), name());
      case LANGUAGES ->
          list("zh-CN" + bracket(any("spoken", "原声")), "en-US" + bracket(any("dub", "字幕", "dup")));
      case FORMAT -> list(any("9:16", "１６：９"), any("1080p", "７２０ｐ"), any("24fps", "99fps"));
      case PACING ->
          list(
              any("relaxed", "short drama"),
              any("hook", "scene") + mark("<", "＜") + length(),
              "twist  every " + length(),
              "end on " + any("cliffhanger", "open", "悬念", "开放"),
              "episode  " + length() + ".." + length());
      case STYLE, VISUAL, HOOK, CAPTION, TWIST, CLIFFHANGER -> bars(text(), text());
      case ROLE -> any(Role.values());
      case IS, WEARS, SOUND, LOGLINE -> text();
      case LOOK -> text() + (one(2) ? mark(";", "；") + "ref" + mark("=", "＝") + "a/b.png" : "");
      case LOCKED -> fields(";", "；", any("hair_color", "发色"), any("build", "jewel"));
      case VOICE ->
          list("zh-CN  " + any("Jia hao", "甲"), "speed " + any("0.9", "9", "１．５"), "pitch 1");
      case SEED -> any("7", "４２", "-1", "x");
      case REPRISE, LENGTH -> length();
      case GATE -> any("yes", "no", "是", "否", "maybe");
      case SET -> name();
      case BEAT ->
          any(Emotion.values())
              + (one(2) ? blank() + any("->", "→", "－＞") + blank() + any(Emotion.values()) : "");
      case SHOT ->
          text()
              + (one(2) ? mark(";", "；") + length() : "")
              + (one(2) ? mark(";", "；") + "with" + mark("=", "＝") + list(name(), name()) : "");
      case WEARING -> fields(",", "，", name(), name());
      case UNLOCK -> name() + " " + list("hair_style", "build");
      case MUSIC ->
          any(
              any("none", "无"),
              any(Mood.values()) + blank() + any("", "30%", "３０％", "30 %", "101"));
    };
  }

  private String bracket(String inner) {
    return blank() + (one(3) ? "（" + blank() + inner + "）" : "(" + inner + blank() + ")");
  }

  private String length() {
    return any("3s", "2.5s", "1m30s", "12秒", "１２ｓ", "4", "x");
  }

  private String list(String... items) {
    return String.join(
        one(3) ? mark("、", "、") : mark(",", "，"),
        Arrays.asList(items).subList(0, 1 + random.nextInt(items.length)));
  }

  private String bars(String... items) {
    return String.join(
        mark("|", "｜"), Arrays.asList(items).subList(0, 1 + random.nextInt(items.length)));
  }

  private String fields(String narrow, String wide, String first, String second) {
    return first + mark("=", "＝") + text() + mark(narrow, wide) + second + mark("=", "＝") + text();
  }

  private String name() {
    return any("沈曜", "SHEN YAO", "林晚", "Mrs. Zhang", "O\\|X", "a  b", "张太太", "x\\=y", "", "ⅰ", "ﬁ");
  }

  private String text() {
    return any(
        "雨很大。",
        "a, b; c",
        "x  y",
        "*em* **st**",
        "a_b_c _u_",
        "\\* \\\\",
        "a\\;b",
        "说：“好”",
        "he (x) =",
        "～",
        "3s",
        "a\\",
        "🎬",
        "ä",
        "- x",
        "->",
        "\f x");
  }

  private void sheet() {
    String names = bars(name(), name());
    line(
        mark("#", "＃")
            + any("CHARACTER", "character", "角色", "Set", "布景", "PROP", "道具", "ＰＲＯＰ", "CHARCTER")
            + " "
            + blank()
            + names);
    directives(
        any("C", "S", "P").equals("C") ? Place.CHARACTER : one(2) ? Place.SET : Place.PROP, 6);
  }

  private void episode(int number) {
    line(
        mark("#", "＃")
            + any(
                "EPISODE " + number,
                "episode  " + number,
                "第" + number + "集",
                "第 三 集",
                "第十二集",
                "Episode 三")
            + (one(2) ? mark("|", "｜") + bars(name(), text()) : ""));
    directives(Place.EPISODE, 3);
    for (int i = random.nextInt(4); i > 0; i--) {
      scene();
    }
  }

  private void scene() {
    String prefix =
        any(
            "INT.",
            "EXT. ",
            "int. ",
            "I/E ",
            "INT./EXT. ",
            "内景 ",
            "外景 ",
            "内外景\u3000",
            "内景.",
            "EST. ",
            ".",
            "INT\t");
    String place = bars(any("LOBBY", "恒远 大厦", "A - B", "门口"), any("HOME", "家-外"));
    line(
        prefix
            + blank()
            + place
            + (one(5)
                ? ""
                : any(" - ", "  -  ", "—", "－", " — ", "\u00a0- ")
                    + any(any(DayTime.values()), "noon", "day")));
    for (int i = random.nextInt(7); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0, 1 -> speech();
        case 2 -> line(any("", "!", "！", "△", "! ", "= ", "~", "\\") + text());
        case 3 ->
            line(mark(">", "＞") + any(any(Cut.values()), "CUT  TO", "cut to:", "BLUR TO", ""));
        case 4 -> directives(Place.SCENE, 2);
        default -> line(any("CUT TO:", "沈曜：好", "（站着）", "===", "| x", "http://x", "#1#"));
      }
      gap();
    }
  }

  private void speech() {
    String words =
        list(any(Emotion.values()), any(any(Manner.values()), any(Medium.values())), "en");
    String bracket = one(2) ? bracket(words) : "";
    line(
        one(3)
            ? any("MRS. ZHANG", "X", "2ND MAN") + bracket + any("", "", " ^")
            : mark("@", "＠") + name() + bracket);
    for (int i = random.nextInt(5); i > 0; i--) {
      switch (random.nextInt(5)) {
        case 0 -> line(any("(not looking)", "（看 着）", "( a (b) c )"));
        case 1 -> line(any("en", "英文", "zh-CN", "ja", "ｅｎ") + mark(":", "：") + text());
        case 2 -> line("\\" + any("wait: no", "INT. x", "# x", "@y", "（z）"));
        default -> line(text());
      }
      if (one(8)) {
        line("|" + blank() + text());
      }
    }
    if (!one(5)) {
      out.append(end);
    }
  }
}
