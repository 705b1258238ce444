package dramac.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One pair of ffmpeg and ffprobe that starts, and the libraries it needs to do so.
///
/// @param place where it was found, in words for `doctor`
/// @param libraries value of `LD_LIBRARY_PATH` for the child, empty for none
/// @param version first line of `ffmpeg -version`
record Programs(String place, Path ffmpeg, Path ffprobe, String libraries, String version) {
  private static final Duration STARTS_WITHIN = Duration.ofSeconds(20);
  private static final int RESCUES = 8;

  /// The first pair that starts: the author's own, the bundled one, the machine's. An author's
  /// choice that does not start is an error, never passed over in silence.
  static Programs find(Parts parts, Map<String, String> environment)
      throws FfmpegMissing, InterruptedException {
    List<String> tried = new ArrayList<>();
    String own = environment.getOrDefault("DRAMAC_FFMPEG", "");
    if (!own.isBlank()) {
      return own(Path.of(own), tried);
    }
    if (Files.isRegularFile(parts.ffmpeg().resolve("ffmpeg"))) {
      Programs bundled = starting("bundled", parts.ffmpeg(), tried);
      if (bundled != null) {
        return bundled;
      }
    } else {
      tried.add("bundled: no file " + parts.ffmpeg().resolve("ffmpeg"));
    }
    for (String folder : environment.getOrDefault("PATH", "").split(":")) {
      if (!folder.isBlank() && Files.isExecutable(Path.of(folder, "ffmpeg"))) {
        Programs onPath = starting("PATH", Path.of(folder), tried);
        if (onPath != null) {
          return onPath;
        }
      }
    }
    throw new FfmpegMissing(
        "No ffmpeg starts on this machine. Tried "
            + String.join("; ", tried)
            + ". Set DRAMAC_FFMPEG to an ffmpeg that has ffprobe beside it.");
  }

  private static Programs own(Path named, List<String> tried)
      throws FfmpegMissing, InterruptedException {
    Path folder = Files.isDirectory(named) ? named : named.toAbsolutePath().normalize().getParent();
    Programs own = folder == null ? null : starting("DRAMAC_FFMPEG", folder, tried);
    if (own == null) {
      throw new FfmpegMissing(
          "DRAMAC_FFMPEG names "
              + named
              + ", which does not start: "
              + String.join("; ", tried)
              + ". Correct it, or unset it to use the bundled one.");
    }
    return own;
  }

  private static @Nullable Programs starting(String place, Path folder, List<String> tried)
      throws InterruptedException {
    Path ffmpeg = folder.resolve("ffmpeg");
    Path ffprobe = folder.resolve("ffprobe");
    try {
      executable(ffmpeg);
      executable(ffprobe);
      Libraries libraries = Libraries.beside(folder, place.equals("bundled"));
      Ended first = version(ffmpeg, libraries);
      for (int i = 0; i < RESCUES && libraries.rescue(first.errors()); i++) {
        first = version(ffmpeg, libraries);
      }
      Ended second = version(ffprobe, libraries);
      if (first.code() == 0 && second.code() == 0) {
        String line = first.output().lines().findFirst().orElse("");
        return new Programs(place, ffmpeg, ffprobe, libraries.path(), line);
      }
      String words = (first.errors() + " " + second.errors()).strip();
      tried.add(place + " " + ffmpeg + ": exit code " + first.code() + " " + words);
    } catch (IOException e) {
      tried.add(place + " " + ffmpeg + ": " + e.getMessage());
    }
    return null;
  }

  private static Ended version(Path program, Libraries libraries)
      throws IOException, InterruptedException {
    return Child.run(List.of(program.toString(), "-version"), libraries.path(), STARTS_WITHIN);
  }

  private static void executable(Path program) throws IOException {
    if (!Files.isRegularFile(program)) {
      throw new IOException("there is no file " + program);
    }
    if (!Files.isExecutable(program) && !program.toFile().setExecutable(true, false)) {
      throw new IOException("may not be run, and its mode cannot be changed");
    }
  }
}
