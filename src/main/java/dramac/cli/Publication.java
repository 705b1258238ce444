package dramac.cli;

import dramac.plan.TaskId;
import dramac.store.Artifact;
import dramac.store.Made;
import dramac.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The finished files in `out/<series>/`. A file is copied aside and renamed, so none
/// is half there; one that is already what it should be is left alone.
final class Publication {
  private static final int BEGINNING = 1 << 17;

  private final Path folder;
  private final Store store;
  private final String suffix;

  /// @param suffix `.en-US` for a dub, empty in the series' own language
  Publication(Path folder, Store store, String suffix) {
    this.folder = folder;
    this.store = store;
    this.suffix = suffix;
  }

  /// The names that a result is published under, main file first; empty = it is not published.
  SequencedMap<String, Artifact> names(TaskId task, Made made) {
    SequencedMap<String, Artifact> names = new LinkedHashMap<>();
    switch (task.kind()) {
      case EPISODE -> names.put(film(task.slot()), made.file());
      case POSTER -> names.put(task.slot() + suffix + ".poster.png", made.file());
      case SUBTITLES -> {
        for (int i = 0; i < made.files().size(); i++) {
          String name = made.handles().getOrDefault("file." + i, Integer.toString(i));
          names.put(task.slot() + suffix + "." + name, made.files().get(i));
        }
      }
      case REFERENCE, VIDEO, VOICE, DIALOGUE, LIPSYNC, MUSIC -> {}
    }
    return names;
  }

  /// A name of a file of this language: `report.en-US.json`.
  String named(String stem, String extension) {
    return stem + suffix + "." + extension;
  }

  String film(String episode) {
    return named(episode, "mp4");
  }

  /// Whether a file is what it should be: by its size and its beginning. Two subtitle files of one
  /// size differ there, and two films do too, as the table of their pictures comes first.
  boolean inPlace(String name, Artifact artifact) {
    Path file = folder.resolve(name);
    try {
      return Files.size(file) == artifact.bytes()
          && Arrays.equals(beginning(file), beginning(store.path(artifact)));
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(BEGINNING);
    }
  }

  /// Before anything is made: the folder is there and can be written.
  void prepare() throws Complaint {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".trial", ""));
    } catch (IOException e) {
      throw Complaint.settings(
          "the episodes can't be put into " + folder + ": " + Faults.inWords(e),
          "make it a folder that you may write to");
    }
  }

  void publish(String name, Artifact artifact) throws IOException {
    Files.createDirectories(folder);
    Path aside = folder.resolve("." + name + ".part");
    try {
      // Not Files.copy: what is published is for everybody, unlike what lies in the store.
      try (InputStream in = Files.newInputStream(store.path(artifact));
          OutputStream out = Files.newOutputStream(aside)) {
        in.transferTo(out);
      }
      Files.move(
          aside,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /// Writes a text of ours, all or nothing.
  void write(String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path aside = folder.resolve("." + name + ".part");
    try {
      Files.writeString(aside, text);
      Files.move(
          aside,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  Path folder() {
    return folder;
  }
}
