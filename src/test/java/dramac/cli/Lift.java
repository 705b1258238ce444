package dramac.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A series of two short shots, and what a build of it left in its folder.
record Lift(Path folder) {
  static Lift in(Path folder) throws IOException {
    Files.createDirectories(folder);
    new Cli(folder).write("lift.drama", Cli.resource("lift.drama"));
    return new Lift(folder);
  }

  Cli.Result build(String... more) {
    return build(new Cli(folder), more);
  }

  static Cli.Result build(Cli cli, String... more) {
    return cli.run(
        Stream.concat(Stream.of("build", ".", "--quality", "tiny"), Stream.of(more))
            .toArray(String[]::new));
  }

  void change(String from, String to) throws IOException {
    Path script = folder.resolve("lift.drama");
    String text = Files.readString(script);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("the script does not say " + from);
    }
    Files.writeString(script, text.replace(from, to));
  }

  Path out(String name) {
    return folder.resolve("out/lift").resolve(name);
  }

  /// Everything this folder holds: by name its size and last change.
  SequencedMap<String, String> tree() throws IOException {
    SequencedMap<String, String> tree = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        long size = Files.isDirectory(file) ? 0 : Files.size(file);
        String name = folder.relativize(file).toString();
        tree.put(name, size + " bytes, changed " + Files.getLastModifiedTime(file));
      }
    }
    return tree;
  }

  /// What the studio was asked for so far, a line each.
  List<String> requests() throws IOException {
    return Files.readAllLines(folder.resolve(".dramac/studio/ledger.jsonl"));
  }

  JsonNode report() throws IOException {
    return new JsonMapper().readTree(out("report.json").toFile());
  }

  /// The tasks of the last report that came out in this way.
  List<String> tasks(String verdict) throws IOException {
    List<String> tasks = new ArrayList<>();
    for (JsonNode task : report().path("tasks")) {
      if (task.path("verdict").asText().equals(verdict)) {
        tasks.add(task.path("id").asText());
      }
    }
    return tasks;
  }

  /// A copy to change, with the times of the files.
  Lift copyTo(Path other) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        Path target = other.resolve(folder.relativize(file).toString());
        if (!target.equals(other)) {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return new Lift(other);
  }
}
