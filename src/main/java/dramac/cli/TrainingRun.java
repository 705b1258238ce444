package dramac.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/// What the image's start cache is trained on: the quick commands, run once when the image is
/// built.
final class TrainingRun {
  private TrainingRun() {}

  public static void main(String[] arguments) {
    Path samples = Path.of(arguments[0]);
    Outlet outlet = new Outlet(OutputStream.nullOutputStream());
    Surroundings.shell(outlet).out().print(Faults.inWords(new IOException("none")));
    run(samples, List.of("check", "heir"));
    run(samples, List.of("check", "coffee"));
    run(samples, List.of("plan", "heir"));
    run(samples, List.of("timeline", "heir"));
    run(samples, List.of("fmt", "--check", "heir"));
    run(samples, List.of("explain", "C201"));
    run(samples, List.of("help"));
    System.exit(0);
  }

  private static void run(Path folder, List<String> line) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    Shell.Terminal terminal =
        new Shell.Terminal(Shell.Output.PIPE, Shell.Output.PIPE, 80, Shell.Signs.UNICODE);
    Path home = Path.of(System.getProperty("dramac.home", "."));
    Shell shell =
        new Shell(
            folder,
            home,
            new LinkedHashMap<>(),
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            terminal);
    ExitCode code = Main.run(line, shell);
    if (code != ExitCode.DONE) {
      throw new IllegalStateException(line + " ended with " + code);
    }
  }
}
