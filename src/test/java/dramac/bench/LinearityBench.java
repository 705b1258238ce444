package dramac.bench;

import static java.util.Objects.requireNonNull;

import dramac.compiler.Compiler;
import dramac.compiler.CompilerSettings;
import dramac.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Whether a check of a script that somebody made to be slow takes twice as long for twice the
/// lines. Each family of [HostileScripts] is checked at one size and at twice that size; time is
/// processor time of the one thread that works, the best of some rounds. Ends with 1 if a family
/// takes more than 2.5 times as long. Arguments are the names of families; none are all of them.
///
/// ```
/// mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
///     -Dexec.args="-cp %classpath dramac.bench.LinearityBench"
/// ```
final class LinearityBench {
  private static final double MOST = 2.5;
  private static final int LINES = 16_000;
  private static final int ROUNDS = 5;
  private static final double LONG = 3_000;

  private LinearityBench() {}

  public static void main(String[] arguments) throws IOException {
    List<String> wanted = List.of(arguments);
    int slow = 0;
    for (String family : HostileScripts.FAMILIES.sequencedKeySet()) {
      if (wanted.isEmpty() || wanted.contains(family)) {
        best(family, LINES / 2);
        double once = best(family, LINES);
        double twice = best(family, 2 * LINES);
        once = Math.min(once, best(family, LINES));
        boolean kept = twice <= MOST * once;
        slow += kept ? 0 : 1;
        System.out.println(
            String.format(
                Locale.ROOT,
                "%-22s %8.1f ms, twice as long %8.1f ms, %.2f times%s",
                family,
                once,
                twice,
                twice / once,
                kept ? "" : "  TOO LONG"));
      }
    }
    System.exit(slow == 0 ? 0 : 1);
  }

  private static double best(String family, int lines) throws IOException {
    SequencedMap<String, String> files =
        requireNonNull(HostileScripts.FAMILIES.get(family)).apply(lines);
    SourceFile main = new SourceFile("series.drama", requireNonNull(files.get("series.drama")));
    double best = Double.MAX_VALUE;
    double all = 0;
    for (int round = 0; round < ROUNDS && all < LONG; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      new Compiler(new TextSources(files), CompilerSettings.none()).compile(main);
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      best = Math.min(best, (after - before) / 1e6);
      all += (after - before) / 1e6;
    }
    return best;
  }
}
