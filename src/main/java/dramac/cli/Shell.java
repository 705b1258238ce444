package dramac.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The world as a command sees it; handed in, so that commands are tested without a process.
///
/// @param home where the bundled parts lie
/// @param in what is fed to the command
/// @param out results; `err` progress and complaints
public record Shell(
    Path folder,
    Path home,
    SequencedMap<String, String> environment,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Terminal terminal) {
  public Shell {
    environment = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(environment));
  }

  /// What the two outputs are connected to.
  ///
  /// @param columns of the screen; 80 when unknown
  public record Terminal(Output out, Output err, int columns, Signs signs) {}

  /// A screen, or a pipe or file.
  public enum Output {
    SCREEN,
    PIPE
  }

  /// Whether the terminal shows more than ASCII.
  public enum Signs {
    UNICODE,
    ASCII
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
  }

  /// Colours for results: on a screen, unless NO_COLOR says no; FORCE_COLOR says yes.
  Paint paint() {
    return paint(terminal.out());
  }

  /// Colours for progress and complaints.
  Paint progressPaint() {
    return paint(terminal.err());
  }

  private Paint paint(Output output) {
    if (variable("FORCE_COLOR").isPresent()) {
      return Paint.COLOURS;
    }
    boolean dumb = variable("TERM").filter("dumb"::equals).isPresent();
    boolean plain = output == Output.PIPE || dumb || variable("NO_COLOR").isPresent();
    return plain ? Paint.PLAIN : Paint.COLOURS;
  }

  /// A path as typed, against the folder dramac was started in.
  Path resolve(String typed) {
    return folder.resolve(typed).normalize();
  }

  /// A path as short as it can be told from where dramac was started.
  String shown(Path path) {
    Path own = folder.toAbsolutePath().normalize();
    Path there = path.toAbsolutePath().normalize();
    return there.startsWith(own) ? own.relativize(there).toString() : there.toString();
  }
}
