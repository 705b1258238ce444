package dramac.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SequencedMap;

/// A made-up series of any length, always the same: three lines of five in Chinese, a cast of
/// twelve, speeches with translations, shots, twists and now and then a comment or a note.
final class LongSeries {
  private static final int SCENES = 60;

  private static final String HEADER =
      """
      series: 很长的一年 | A Very Long Year
      genre: romance, revenge
      languages: zh-CN (spoken), en-US (dub)
      format: 9:16, 1080p, 24fps
      style: glossy modern romance, rain and neon, natural skin
      extras: 员工们 | STAFF; 路人 | PASSERS-BY

      """;

  private static final List<String> CAST =
      List.of(
          "沈曜 | SHEN YAO",
          "林晚 | LIN WAN",
          "张太太 | MRS. ZHANG",
          "周屿 | ZHOU YU",
          "苏棠 | SU TANG",
          "顾北辰 | GU BEICHEN",
          "许知意 | XU ZHIYI",
          "老陈 | OLD CHEN",
          "阿茶 | CHA",
          "程医生 | DR. CHENG",
          "秦律师 | LAWYER QIN",
          "小满 | MANNY");

  private static final List<String> SETS =
      List.of(
          "恒远大厦 | HENGYUAN TOWER", "老城咖啡馆 | OLD TOWN CAFE", "江边码头 | RIVER PIER", "中心医院 | HOSPITAL");

  private static final List<String> ROOMS =
      List.of("大堂 | LOBBY", "顶楼 | ROOFTOP", "走廊 | CORRIDOR", "门口 | DOOR");

  private static final List<String> TIMES = List.of("NIGHT", "DAY", "DUSK", "夜", "日");

  private static final List<String> FEELINGS =
      List.of("cold", "angry", "tender", "sobbing", "愤怒", "V.O., hurt");

  private static final List<String> BEATS = List.of("tense", "sad", "tense -> shocking", "happy");

  private static final List<String> ACTS =
      List.of(
          "雨砸在黑色轿车上。%s把伞递给%s。没有人接。",
          "%s推开门，风把桌上的合同吹了一地，%s弯腰去捡。",
          "电梯门缓缓合上，%s的手挡在中间，看着%s。",
          "The lights go out. %s reaches for the phone and finds %s watching.",
          "%s站在窗前不动，黑色长发垂在肩上；镜子里是%s。",
          "婚戒在灯下转了一圈。%s看见它，%s也看见了。");

  private static final List<String> SAYINGS =
      List.of(
          "签了它。从此两清。",
          "你以为我不知道那天晚上是谁把车钥匙换掉的吗？",
          "我等了三年，不是为了听你说一句对不起。",
          "谁让一个司机走正门的？",
          "别回头，他们*一直*在看着我们。",
          "好，那就让所有人都看看，这份遗嘱上写的到底是谁的名字。");

  private static final List<String> TRANSLATIONS =
      List.of(
          "Sign it. We are *strangers* now.",
          "Do you think I don't know who swapped the keys that night?",
          "I did not wait three years to hear you say sorry.",
          "Who let a driver use the front door?",
          "Don't look back, they have been watching us all along.",
          "Fine. Let everyone see whose name this will really holds.");

  private final Random random;
  private final StringBuilder text = new StringBuilder(HEADER);
  private int scene;
  private int lines;

  private LongSeries(int seed) {
    random = new Random(seed);
  }

  /// A script of just about so many lines.
  static String of(int lines) {
    return new LongSeries(lines).write(lines);
  }

  /// The same over several files, cut before an episode where a file would hold more lines than
  /// these: `series.drama` with the cast, and `episodes/001.drama` and so on.
  static SequencedMap<String, String> files(int lines, int each) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    StringBuilder file = new StringBuilder();
    int held = 0;
    for (String episode : of(lines).split("(?m)^(?=# EPISODE )")) {
      int more = (int) episode.chars().filter(sign -> sign == '\n').count();
      if (held + more > each && held > 0) {
        put(files, file);
        held = 0;
      }
      file.append(episode);
      held += more;
    }
    put(files, file);
    return files;
  }

  private static void put(SequencedMap<String, String> files, StringBuilder file) {
    String name =
        files.isEmpty()
            ? "series.drama"
            : String.format(Locale.ROOT, "episodes/%03d.drama", files.size());
    files.put(name, file.toString());
    file.setLength(0);
  }

  private String write(int most) {
    lines = (int) text.chars().filter(sign -> sign == '\n').count();
    CAST.forEach(this::character);
    SETS.forEach(set -> add("# SET " + set, "visual: black marble, brass and rain on glass", ""));
    add("# PROP 婚戒 | WEDDING RING", "visual: thin gold band with one small diamond", "");
    while (lines < most) {
      if (scene % SCENES == 0) {
        int number = scene / SCENES + 1;
        add("# EPISODE " + number + " | 第" + number + "夜 | Night " + number);
        add("hook: 婚戒滚进雨水沟 | The ring rolls into a storm drain", "");
      }
      scene();
      scene++;
    }
    return text.toString();
  }

  private void add(String... more) {
    for (String line : more) {
      text.append(line).append('\n');
      lines++;
    }
  }

  private void character(String names) {
    add("# CHARACTER " + names, "role: supporter");
    add("locked: face_shape = oval; skin_tone = fair; eye_color = dark brown;");
    add("      | hair_color = black; hair_style = straight, long; height = 175cm");
    add("wears: dark coat, grey scarf", "look gala: deep red gown, bare shoulders");
    add("voice: zh-CN Jiahao, en-US Michael", "");
  }

  private void scene() {
    String set = pick(SETS).split(" \\|")[0] + " " + pick(ROOMS);
    add((random.nextBoolean() ? "内景 " : "INT. ") + set + " - " + pick(TIMES));
    add("beat: " + pick(BEATS), "music: suspense 30%");
    if (scene % 10 == 0) {
      add("// to be shot again", "[[" + pick(SAYINGS) + "]]");
    }
    for (int i = 0; i < 3; i++) {
      part();
    }
    if (scene % 3 == 0) {
      add("twist: " + pick(SAYINGS) + " | " + pick(TRANSLATIONS), "");
    }
    if (scene % SCENES == SCENES - 1) {
      add("cliffhanger: 门外是谁？ | Who is at the door?", "");
    }
  }

  private void part() {
    if (random.nextBoolean()) {
      add("", "shot: close-up on " + person() + ", slow push-in");
    }
    add(String.format(pick(ACTS), person(), person()), "");
    int line = random.nextInt(SAYINGS.size());
    add("@" + person() + "（" + pick(FEELINGS) + "）", SAYINGS.get(line));
    add("en: " + TRANSLATIONS.get(line), "");
  }

  private String person() {
    return pick(CAST).split(" \\|")[0];
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
