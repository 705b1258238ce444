package dramac.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The real world, read once at the start. The launcher says what the outputs are connected to:
/// `DRAMAC_SCREEN` holds `out` and `err` for those that are screens, `DRAMAC_COLUMNS` the width.
final class Surroundings {
  private Surroundings() {}

  static Shell shell(Outlet results) {
    SequencedMap<String, String> environment = new LinkedHashMap<>(new TreeMap<>(System.getenv()));
    String screens = environment.getOrDefault("DRAMAC_SCREEN", "");
    boolean unicode = System.getProperty("stdout.encoding", "UTF-8").equalsIgnoreCase("UTF-8");
    Charset charset = unicode ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
    Shell.Terminal terminal =
        new Shell.Terminal(
            screen(screens, "out"),
            screen(screens, "err"),
            columns(environment),
            unicode ? Shell.Signs.UNICODE : Shell.Signs.ASCII);
    return new Shell(
        Path.of("").toAbsolutePath(),
        home(),
        environment,
        System.in,
        new PrintStream(results, false, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        terminal);
  }

  private static Shell.Output screen(String screens, String name) {
    return screens.contains(name) ? Shell.Output.SCREEN : Shell.Output.PIPE;
  }

  private static int columns(SequencedMap<String, String> environment) {
    try {
      return Math.clamp(
          Integer.parseInt(environment.getOrDefault("DRAMAC_COLUMNS", "80")), 40, 400);
    } catch (NumberFormatException e) {
      return 80;
    }
  }

  private static Path home() {
    String home = System.getProperty("dramac.home");
    if (home == null) {
      throw new IllegalStateException("dramac.home is not set; start bin/dramac");
    }
    return Path.of(home);
  }
}
