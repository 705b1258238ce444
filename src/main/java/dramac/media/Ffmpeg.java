package dramac.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// ffmpeg and ffprobe as child processes, never linked. Calls may run at the same time from several
/// threads; each blocks its thread until the child has ended. An interrupt kills the child.
public final class Ffmpeg {
  private static final int LINES_OF_ERROR = 6;

  private final Programs programs;

  private Ffmpeg(Programs programs) {
    this.programs = programs;
  }

  /// The first ffmpeg that starts, in this order: `DRAMAC_FFMPEG` (a program or its folder), the
  /// bundled one, the folders of `PATH`.
  ///
  /// @param environment the process environment, handed in by `cli`
  public static Ffmpeg find(Parts parts, Map<String, String> environment)
      throws FfmpegMissing, InterruptedException {
    return new Ffmpeg(Programs.find(parts, environment));
  }

  /// Which place it came from (`DRAMAC_FFMPEG`, `bundled` or `PATH`) and its version, for people.
  public String origin() {
    return programs.place() + ": " + programs.version();
  }

  /// Digits and dots of the version, or its first word where it has none.
  public String version() {
    String[] words = programs.version().split(" ");
    return words.length > 2 ? words[2] : programs.version();
  }

  /// Runs ffmpeg with `-nostdin -v error -y` before `arguments`.
  public void run(List<String> arguments, Duration limit) throws MediaFailed, InterruptedException {
    call(
        programs.ffmpeg(),
        List.of("-nostdin", "-hide_banner", "-v", "error", "-y"),
        arguments,
        limit);
  }

  /// Runs ffmpeg for what its filters say (`ebur128`, `blackdetect`, `loudnorm` with
  /// `print_format=json`) and gives back that text.
  public String measure(List<String> arguments, Duration limit)
      throws MediaFailed, InterruptedException {
    List<String> first = List.of("-nostdin", "-hide_banner", "-nostats", "-v", "info", "-y");
    return call(programs.ffmpeg(), first, arguments, limit).errors();
  }

  /// Runs ffprobe with `-v error` before `arguments` and gives back its standard output.
  public String probe(List<String> arguments, Duration limit)
      throws MediaFailed, InterruptedException {
    return call(programs.ffprobe(), List.of("-v", "error"), arguments, limit).output();
  }

  private Ended call(Path program, List<String> first, List<String> arguments, Duration limit)
      throws MediaFailed, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(first);
    command.addAll(arguments);
    Ended ended;
    try {
      ended = Child.run(command, programs.libraries(), limit);
    } catch (IOException e) {
      throw new FfmpegMissing(program + " does not start any more: " + e.getMessage());
    }
    check(ended, program.getFileName() + "");
    return ended;
  }

  private static void check(Ended ended, String name) throws MediaFailed {
    String tail = tail(ended.errors());
    if (ended.errors().contains("No space left on device")) {
      throw new DiskFull("No space is left on the disk (" + tail + "). Free some and build again.");
    }
    if (ended.code() == Child.TIMED_OUT) {
      throw new FfmpegKilled(name + " was stopped: " + ended.errors());
    }
    if (ended.code() >= 128 && ended.code() < 160) {
      int signal = ended.code() - 128;
      throw new FfmpegKilled(name + " was killed by signal " + signal + ". Build again to go on.");
    }
    if (ended.code() != 0) {
      throw new FfmpegFailed(name + " failed: " + tail);
    }
  }

  private static String tail(String errors) {
    List<String> lines = errors.lines().filter(line -> !line.isBlank()).toList();
    return String.join(
        "\n", lines.subList(Math.max(0, lines.size() - LINES_OF_ERROR), lines.size()));
  }
}
