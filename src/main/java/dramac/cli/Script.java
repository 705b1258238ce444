package dramac.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The script a command works on: where it lies and what its outputs are called.
///
/// @param folder the project; outputs and state stand here, beside the script
/// @param file name of the main file within it
record Script(Path folder, String file) {
  /// Finds the script from what was typed: a file, a folder with one series, or nothing (this
  /// folder).
  static Script find(List<String> arguments, Shell shell) throws Complaint {
    if (arguments.size() > 1) {
      throw Complaint.settings(
          "one script at a time, but these were given: " + String.join(" ", arguments));
    }
    String typed = arguments.isEmpty() ? "." : arguments.getFirst();
    Path path = shell.resolve(typed);
    if (Files.isDirectory(path)) {
      return inFolder(path, typed);
    }
    if (!Files.exists(path)) {
      throw Complaint.settings(
          "there is no file or folder " + typed, "start a series with: dramac init my-series");
    }
    if (!path.getFileName().toString().endsWith(".drama")) {
      throw Complaint.settings(typed + " is no .drama file");
    }
    return new Script(parent(path), path.getFileName().toString());
  }

  private static Script inFolder(Path folder, String typed) throws Complaint {
    List<String> scripts = scripts(folder);
    String same = folder.toAbsolutePath().normalize().getFileName() + ".drama";
    if (scripts.contains(same)) {
      return new Script(folder, same);
    }
    List<String> series =
        scripts.stream().filter(name -> hasEpisodes(folder.resolve(name))).toList();
    if (series.size() == 1) {
      return new Script(folder, series.getFirst());
    }
    if (series.isEmpty()) {
      throw Complaint.settings(
          "there is no series in " + typed, "start one with: dramac init my-series");
    }
    throw Complaint.settings(
        typed + " holds several series: " + String.join(", ", series),
        "name one of them, as: dramac build " + series.getFirst());
  }

  private static List<String> scripts(Path folder) throws Complaint {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".drama"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Complaint.settings("the folder " + folder + " can't be read: " + e.getMessage());
    }
  }

  private static boolean hasEpisodes(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .anyMatch(l -> l.matches("(?i)[#＃]\\s*(EPISODE\\b.*|第.{1,6}集.*)"));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /// Names the output folder: the file's name without `.drama`.
  String slug() {
    return file.substring(0, file.length() - ".drama".length());
  }

  /// As one would type it.
  String shown(Shell shell) {
    return shell.shown(folder.resolve(file));
  }

  Path output() {
    return folder.resolve("out").resolve(slug());
  }

  Path state() {
    return folder.resolve(".dramac");
  }
}
