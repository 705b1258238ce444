package dramac.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Scripts of just about so many lines, each with a great deal of one thing: whatever is looked for
/// in a list instead of a table shows here.
final class HostileScripts {
  /// By name: the files of a project, `series.drama` the main one.
  static final SequencedMap<String, IntFunction<SequencedMap<String, String>>> FAMILIES =
      new LinkedHashMap<>();

  private static final int SCENES = 900;
  private static final String SCENE = "INT. HALL - NIGHT\n";

  static {
    put("unknown cues", HostileScripts::unknownCues);
    put("near cues", HostileScripts::nearCues);
    put("allow comments", lines -> story(times(lines, "// drama: allow C306, P108 -- why %d\n")));
    put("allow per line", HostileScripts::allowances);
    put("sets", HostileScripts::sets);
    put("places", HostileScripts::places);
    put("looks", HostileScripts::looks);
    put("unknown looks", lines -> story(times(lines, "wearing: LI = look%d\n")));
    put("imports", lines -> one(times(lines, "import: cast/%d.drama\n") + head() + SCENE));
    put("imported files", HostileScripts::importedFiles);
    put("one long speech", lines -> story("@LI\n" + times(lines, "说了又说，还是那一句。%d\n")));
    put("many speeches", lines -> story(times(lines / 3, "@LI\n你%d好。\n\n")));
    put("translations", lines -> story(times(lines / 4, "@LI\n你%d好。\nen: Hello there.\n\n")));
    put("short shots", lines -> story(times(lines / 2, "shot: close on LI; 0.%d1s\n\n")));
    put("actions", lines -> story(times(lines / 2, "LI 走进来 %d。\n\n")));
    put("cast", HostileScripts::cast);
    put("name clashes", lines -> one(times(lines / 2, "# CHARACTER LI\nrole: minor\n")));
    put("extras", HostileScripts::extras);
    put("props", HostileScripts::props);
    put("unknown props", lines -> story(times(lines, "props: thing%d\n")));
    put("twists", lines -> story(times(lines / 2, "twist: 反转 %d\n\n")));
    put("captions", lines -> story(times(lines / 2, "caption: 字 %d\n\n")));
    put("exits", lines -> story(times(lines / 2, "exits: LI\nreturns: LI\n")));
    put("unlocks", lines -> story(times(lines, "unlock: LI key%d\n")));
    put("notes", lines -> story(times(lines, "[[note %d]]\n")));
    put("open notes", lines -> story(times(lines, "[[ note %d ]\n")));
    put("open blocks", lines -> story(times(lines, "/* block %d *\n")));
    put("emphasis", lines -> story(times(lines, "*a **b _c *d **e _f %d\n")));
    put("unknown keys", lines -> story(times(lines, "musci: suspense %d\n")));
    put("unknown headings", lines -> one(times(lines, "# CHARACTRE LI%d\n")));
    put("continuations", lines -> story("visual: a\n" + times(lines, "| b%d\n")));
    put(
        "same episodes",
        lines -> one(head() + times(lines / 4, "# EPISODE 7\n" + SCENE + "走 %d\n\n")));
    put("transitions", lines -> story(times(lines, "> CUT TO\n")));
    put("pasted speech", lines -> story(times(lines / 2, "LI：你好 %d\n\n")));
    put(
        "contradictions",
        lines -> story(times(lines / 2, "LI, long brown hair %d, blue eyes\n\n")));
  }

  private HostileScripts() {}

  private static void put(String name, IntFunction<SequencedMap<String, String>> family) {
    FAMILIES.put(name, family);
  }

  private static SequencedMap<String, String> one(String text) {
    return new LinkedHashMap<>(Collections.singletonMap("series.drama", text));
  }

  private static String times(int count, String form) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(form.replace("%d", Integer.toString(i)));
    }
    return text.toString();
  }

  private static String head() {
    return """
    languages: zh-CN, en-US
    # CHARACTER LI | 李
    locked: face_shape = oval; hair_color = black; eye_color = brown; build = lean
    wears: coat
    voice: zh-CN Jiahao
    """;
  }

  /// One scene that holds it all.
  private static SequencedMap<String, String> story(String moments) {
    return one(head() + "# EPISODE 1\n" + SCENE + moments);
  }

  private static String scenes(int count, IntFunction<String> scene) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (i % SCENES == 0) {
        text.append("# EPISODE ").append(i / SCENES + 1).append("\n");
      }
      text.append(scene.apply(i));
    }
    return text.toString();
  }

  private static SequencedMap<String, String> unknownCues(int lines) {
    return story(times(lines / 3, "@NOBODY%d\n你好。\n\n"));
  }

  private static SequencedMap<String, String> nearCues(int lines) {
    return one(
        head()
            + times(lines / 8, "# CHARACTER WANG%d\nrole: minor\n")
            + "# EPISODE 1\n"
            + SCENE
            + times(lines / 4, "@WANGG%d\n你好。\n\n"));
  }

  private static SequencedMap<String, String> allowances(int lines) {
    return story(times(lines / 3, "// drama: allow C306 -- why\n李走 %d。\n\n"));
  }

  private static SequencedMap<String, String> sets(int lines) {
    return one(
        head()
            + times(lines / 6, "# SET HALL %d\nvisual: marble\n")
            + scenes(lines / 6, i -> "INT. HALL " + i + " EAST - NIGHT\n李走。\n\n"));
  }

  private static SequencedMap<String, String> places(int lines) {
    return one(head() + scenes(lines / 3, i -> "INT. ROOM " + i + " - NIGHT\n李走。\n\n"));
  }

  private static SequencedMap<String, String> looks(int lines) {
    return one(
        head()
            + times(lines / 3, "look look%d: coat of many colours\n")
            + scenes(lines / 6, i -> SCENE + "wearing: LI = look" + i + "\n李走。\n\n"));
  }

  private static SequencedMap<String, String> importedFiles(int lines) {
    SequencedMap<String, String> files = new TreeMap<>();
    int count = Math.min(900, lines / 30);
    for (int i = 0; i < count; i++) {
      int file = i;
      files.put(
          "cast/" + i + ".drama",
          times(lines / count / 2, "# PROP P" + file + "x%d\nvisual: gold\n"));
    }
    files.put(
        "series.drama", "import: cast/*.drama\n" + head() + "# EPISODE 1\n" + SCENE + "李走。\n");
    return files;
  }

  private static SequencedMap<String, String> cast(int lines) {
    String sheets = times(lines / 6, "# CHARACTER P%dQ | 人%d号\nrole: minor\n");
    return one(head() + sheets + "# EPISODE 1\n" + SCENE + times(lines / 4, "P%dQ 看着人%d号。\n\n"));
  }

  private static SequencedMap<String, String> extras(int lines) {
    return one(
        times(lines / 4, "extras: GUARD%d | 守卫%d\n")
            + head()
            + "# EPISODE 1\n"
            + SCENE
            + times(lines / 4, "@GUARD%d\n在。\n\n"));
  }

  private static SequencedMap<String, String> props(int lines) {
    return one(
        head()
            + times(lines / 6, "# PROP RING%d\nvisual: gold\n")
            + scenes(lines / 9, i -> SCENE + "props: RING" + i + "\nRING" + i + " falls.\n\n"));
  }
}
