package dramac.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// A cold check of samples/heir, some 300 lines, by the shipped image, beside a hello world on
/// the same JDK's `java`: processes in pairs, one of each in turn, so that what else the machine
/// does falls on both alike. Tells the least and the median of wall and processor time, and their
/// ratios. Needs the image (`mvn package`) and bash, whose `time` knows milliseconds.
///
/// ```
/// mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
///     -Dexec.args="-Ddramac.home=target/dramac -cp %classpath dramac.bench.ColdBench"
/// ```
final class ColdBench {
  private static final int PAIRS = 20;

  /// Milliseconds of one process; `cpu` is user and system time.
  private record Times(double wall, double cpu) {}

  private ColdBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("dramac.home", "target/dramac")).toAbsolutePath();
    Path folder = Files.createTempDirectory("dramac-cold");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    hello(folder);
    String check = home.resolve("bin/dramac") + " check samples/heir";
    String hello = java + " -cp " + folder + " Hello";
    run(check);
    run(hello);
    List<Times> checks = new ArrayList<>();
    List<Times> hellos = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      checks.add(run(check));
      hellos.add(run(hello));
    }
    tell(
        "check, wall",
        checks.stream().map(Times::wall).toList(),
        "hello, wall",
        hellos.stream().map(Times::wall).toList());
    tell(
        "check, cpu",
        checks.stream().map(Times::cpu).toList(),
        "hello, cpu",
        hellos.stream().map(Times::cpu).toList());
  }

  private static void hello(Path folder) throws IOException, InterruptedException {
    Path source = folder.resolve("Hello.java");
    Files.writeString(
        source,
        "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
    String javac = Path.of(System.getProperty("java.home"), "bin", "javac").toString();
    int exit = new ProcessBuilder(javac, source.toString()).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException("javac ends with " + exit);
    }
  }

  /// A check may end with 1, as a script may have errors; both must say something.
  private static Times run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "bash", "-c", "TIMEFORMAT='%3R %3U %3S'; time " + command + " >/dev/null")
            .start();
    String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    String[] times = told.strip().lines().reduce((a, b) -> b).orElse("").split(" ");
    if (exit > 1 || times.length != 3) {
      throw new IOException(command + " ends with " + exit + ": " + told);
    }
    double cpu = Double.parseDouble(times[1]) + Double.parseDouble(times[2]);
    return new Times(1e3 * Double.parseDouble(times[0]), 1e3 * cpu);
  }

  private static void tell(String what, List<Double> some, String other, List<Double> others) {
    tell(what, some);
    tell(other, others);
    System.out.println(
        String.format(
            Locale.ROOT,
            "ratio: least %.2f, median %.2f",
            Collections.min(some) / Collections.min(others),
            median(some) / median(others)));
  }

  private static void tell(String what, List<Double> times) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: least %.0f ms, median %.0f ms of %d",
            what,
            Collections.min(times),
            median(times),
            times.size()));
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
