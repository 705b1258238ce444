package dramac;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The floors of the house, from the ground up: what each package may import of dramac. A
/// sub-package is a floor of its own. What points at a later line, or at none, is a defect.
final class Layers {

  /// A package and the packages it may import, all of them on earlier lines.
  record Floor(String name, List<String> imports) {}

  static final List<Floor> FLOORS =
      List.of(
          floor("source"),
          floor("tree", "source"),
          floor("syntax.antlr"),
          floor("syntax", "source tree syntax.antlr"),
          floor("story", "source tree"),
          floor("rules", "source story"),
          floor("rules.cast", "rules source story"),
          floor("rules.pacing", "rules source story"),
          floor("rules.voice", "rules source story"),
          floor("rules.picture", "rules source story"),
          floor("plan", "source story rules"),
          floor("plan.check", "rules source story plan"),
          floor(
              "compiler",
              "source tree syntax story rules rules.cast rules.pacing rules.voice rules.picture"
                  + " plan plan.check"),
          floor("store", "source plan"),
          floor("run", "source plan store"),
          floor("provider", "source story plan store run"),
          floor("media", "source story plan store run"),
          floor("studio.stage", "source media"),
          floor("studio.sound", "source media"),
          floor("studio", "source media studio.stage studio.sound"),
          floor("export", "source tree syntax story plan store run"),
          floor("intake", "source tree"),
          floor("project", "source tree syntax story rules plan run provider media studio"),
          floor("board", "source story plan compiler store run export"),
          floor(
              "lsp",
              "source tree syntax story rules rules.cast rules.pacing rules.voice rules.picture"
                  + " plan plan.check compiler"),
          floor("cluster", "source plan store run"),
          floor(
              "cli",
              "source tree syntax story rules rules.cast rules.pacing rules.voice rules.picture"
                  + " plan plan.check compiler store run provider media studio.stage studio.sound"
                  + " studio export intake project board lsp cluster"));

  /// Where a library may be seen: the start of its packages, and the floors that own it. Floors
  /// under a parent are named on their own. The longest start that fits counts.
  static final SequencedMap<String, List<String>> LIBRARIES =
      libraries(
          entry("java.", "*"),
          entry("javax.", "*"),
          entry("org.jspecify.", "*"),
          entry("org.antlr.", "syntax syntax.antlr"),
          entry("com.github.houbb.", "story media studio studio.sound studio.stage"),
          entry(
              "com.fasterxml.jackson.core.",
              "store provider studio studio.sound studio.stage export intake board"),
          entry(
              "com.fasterxml.jackson.databind.",
              "provider studio studio.sound studio.stage export intake board"),
          entry("io.vertx.", "provider studio board cluster cli"),
          entry("io.netty.", "provider studio board cluster cli"),
          entry("org.bytedeco.", "media"),
          entry("com.github.weisj.jsvg.", "studio studio.stage"),
          entry("com.dylibso.chicory.", "studio studio.sound"),
          entry("com.sun.media.sound.", "studio.sound"),
          entry("sun.misc.Signal", "cli"),
          entry("org.yaml.snakeyaml.", "project"),
          entry("org.eclipse.lsp4j.", "lsp"),
          entry("com.google.gson.", "lsp"),
          entry("org.apache.commons.cli.", "cli"));

  /// Calls that bring in the world, and the floors where the world may come in. `<init>` is `new`;
  /// a descriptor, where one is given, picks one of several methods of a name.
  static final SequencedMap<String, List<String>> CALLS =
      libraries(
          entry("java/time/Clock.system", "cli"),
          entry("java/time/Instant.now", "cli"),
          entry("java/time/LocalDate.now", "cli"),
          entry("java/time/LocalDateTime.now", "cli"),
          entry("java/time/ZonedDateTime.now", "cli"),
          entry("java/lang/System.currentTimeMillis", "cli"),
          entry("java/lang/System.getenv", "cli"),
          entry("java/lang/System.exit", "cli"),
          entry("java/util/Random.<init>()V", "cli"),
          entry("java/security/SecureRandom.<init>", "cli"),
          entry("java/util/concurrent/ThreadLocalRandom.", "nowhere"),
          entry("java/util/UUID.randomUUID", "cli"),
          entry("java/lang/Math.random", "nowhere"),
          entry("java/lang/Thread.sleep", "nowhere"),
          entry("java/lang/ProcessBuilder.<init>", "media"),
          entry("java/lang/Runtime.exec", "nowhere"),
          entry("java/util/Locale.getDefault", "cli"),
          entry("java/lang/String.toLowerCase()", "nowhere"),
          entry("java/lang/String.toUpperCase()", "nowhere"));

  private Layers() {}

  static List<String> names() {
    return FLOORS.stream().map(Floor::name).toList();
  }

  private static Floor floor(String name) {
    return new Floor(name, List.of());
  }

  private static Floor floor(String name, String imports) {
    return new Floor(name, List.of(imports.split(" ")));
  }

  @SafeVarargs
  private static SequencedMap<String, List<String>> libraries(Map.Entry<String, String>... rows) {
    SequencedMap<String, List<String>> table = new TreeMap<>();
    for (Map.Entry<String, String> row : rows) {
      table.put(row.getKey(), new ArrayList<>(List.of(row.getValue().split(" "))));
    }
    return table;
  }
}
