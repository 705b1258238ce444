package dramac.syntax;

import dramac.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Parses 100,000 generated lines, ten times. By hand, after `mvn test-compile`:
/// `java -cp target/test-classes:target/classes:LIBRARIES dramac.syntax.ParserBenchmark`
final class ParserBenchmark {
  private static final String SCENE =
      """
      INT. 恒远大厦 大堂 | HENGYUAN LOBBY - NIGHT
      beat: tense -> shocking
      shot: close-up on 林晚, handheld; 3s
      雨砸在黑色轿车上。沈曜把伞递给林晚。她没有接。

      @林晚 (cold)
      签了它。从此两清。
      en: Sign it. We are *strangers* now.

      MRS. ZHANG (angry)
      谁让一个司机走正门的？
      en: Who let a driver use the front door?

      """;

  private ParserBenchmark() {}

  /// Processor time of this thread: what else the machine does is left out.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static String script(int lines) {
    StringBuilder text = new StringBuilder("series: 电梯\n# 角色 林晚 | LIN WAN\nwears: coat\n");
    for (int line = 3, scene = 0; line < lines; line += 13, scene++) {
      if (scene % 20 == 0) {
        text.append("# EPISODE ").append(scene / 20 + 1).append('\n');
      }
      text.append(SCENE);
    }
    return text.toString();
  }

  public static void main(String[] arguments) {
    for (int lines : new int[] {10_000, 100_000}) {
      SourceFile file = new SourceFile("x.drama", script(lines));
      for (int round = 0; round < 6; round++) {
        long start = cpu();
        int findings = Parser.parse(file).diagnostics().size();
        Duration took = Duration.ofNanos(cpu() - start);
        System.out.println(lines + " lines, " + findings + " findings: " + took.toMillis() + " ms");
      }
    }
  }
}
