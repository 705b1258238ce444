package dramac.bench;

import dramac.compiler.Compiler;
import dramac.compiler.CompilerSettings;
import dramac.source.SourceFile;
import dramac.source.Sources;
import dramac.syntax.Parser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How fast a script is read and checked on a warm machine: parsing alone, and parsing, resolving
/// and all rules of the story, for 10,000 and 100,000 generated lines. Each figure is the best of
/// its rounds, as processor time of the one thread that works and, beside it, as wall time. By
/// hand, as other work on the machine would show:
///
/// ```
/// mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
///     -Dexec.args="-cp %classpath dramac.bench.CheckBench"
/// ```
final class CheckBench {
  private static final int ROUNDS = 12;
  private static final int FEW = 10_000;
  private static final int MANY = 100_000;

  private CheckBench() {}

  private interface Work {
    int findings(SourceFile file) throws IOException;
  }

  /// Best times of a work, in milliseconds.
  private record Times(double cpu, double wall) {}

  public static void main(String[] arguments) throws IOException {
    tell("parse", file -> Parser.parse(file).diagnostics().size());
    tell("check", CheckBench::check);
  }

  private static int check(SourceFile file) throws IOException {
    return new Compiler(new NoFiles(), CompilerSettings.none()).compile(file).diagnostics().size();
  }

  private static void tell(String what, Work work) throws IOException {
    Times few = best(what, FEW, work);
    Times many = best(what, MANY, work);
    print("%s: %.1f times as long for ten times the lines", what, many.cpu() / few.cpu());
  }

  private static Times best(String what, int lines, Work work) throws IOException {
    SourceFile file = new SourceFile("long.drama", LongSeries.of(lines));
    double cpu = Double.MAX_VALUE;
    double wall = Double.MAX_VALUE;
    int findings = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long start = System.nanoTime();
      findings = work.findings(file);
      wall = Math.min(wall, (System.nanoTime() - start) / 1e6);
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      cpu = Math.min(cpu, (after - before) / 1e6);
    }
    print(
        "%s: %d lines, %d findings: %.0f ms cpu, %.0f ms wall, %.0f lines/s",
        what, file.lineCount(), findings, cpu, wall, file.lineCount() / cpu * 1e3);
    return new Times(cpu, wall);
  }

  private static void print(String form, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, form, arguments));
  }

  /// A project of one script and nothing else.
  private static final class NoFiles implements Sources {
    @Override
    public Optional<byte[]> read(String path) {
      return Optional.empty();
    }

    @Override
    public List<String> list(String glob) {
      return List.of();
    }
  }
}
