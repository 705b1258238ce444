package dramac.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// dramac in a folder: files and a command line in, text and an exit code out. No process, no
/// environment but what a test gives.
final class Cli {
  static final Path HOME = Path.of(System.getProperty("dramac.home", "target/dramac"));

  private final Path folder;
  private final SequencedMap<String, String> environment = new LinkedHashMap<>();
  private int columns = 80;
  private String typed = "";
  private Shell.Signs signs = Shell.Signs.UNICODE;

  /// What a command said and how it ended.
  record Result(ExitCode code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  Cli(Path folder) {
    this.folder = folder;
  }

  Cli set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// The terminal, where 80 columns of any sign will not do.
  Cli on(int columns, Shell.Signs signs) {
    this.columns = columns;
    this.signs = signs;
    return this;
  }

  /// What standard input holds.
  Cli type(String text) {
    typed = text;
    return this;
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode code = Main.run(List.of(arguments), shell(out, err));
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Shell shell(OutputStream out, OutputStream err) {
    return new Shell(
        folder,
        HOME,
        environment,
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        new Shell.Terminal(Shell.Output.PIPE, Shell.Output.PIPE, columns, signs));
  }

  Cli write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /// A file that lies beside the tests of this package.
  static String resource(String name) throws IOException {
    try (InputStream in = Cli.class.getResourceAsStream("/dramac/cli/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
