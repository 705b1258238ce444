package dramac;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The built image in target/dramac, started as a user starts it, in a folder.
record Image(Path folder) {
  static final Path HOME =
      Path.of(System.getProperty("dramac.home", "target/dramac")).toAbsolutePath();
  private static final long LIMIT_SECONDS = 240;

  /// What a command printed and how it ended.
  record Result(int code, String out, String err) {}

  /// Runs a command to its end.
  Result run(String... arguments) throws IOException, InterruptedException {
    return end(start(arguments));
  }

  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(HOME.resolve("bin/dramac").toString());
    command.addAll(List.of(arguments));
    return start(command, Map.of());
  }

  /// A line of the shell.
  Result shell(String line) throws IOException, InterruptedException {
    return end(start(List.of("sh", "-c", line), Map.of()));
  }

  /// With a flag more for the virtual machine, which then says that it picked it up.
  Process start(String flag, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("bin/dramac").toString()));
    command.addAll(arguments);
    return start(command, Map.of("JAVA_TOOL_OPTIONS", flag));
  }

  private Process start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("CI", "true");
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().putAll(environment);
    builder.environment().keySet().removeIf(name -> name.startsWith("DRAMAC_"));
    return builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile())).start();
  }

  static Result end(Process process) throws IOException, InterruptedException {
    StringBuilder err = new StringBuilder();
    Thread reader =
        Thread.ofVirtual()
            .start(
                () -> process.errorReader().lines().forEach(line -> err.append(line).append('\n')));
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    reader.join();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running after " + LIMIT_SECONDS + " s");
    }
    return new Result(process.exitValue(), out, err.toString());
  }
}
