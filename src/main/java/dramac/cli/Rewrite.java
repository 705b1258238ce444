package dramac.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;

/// New content for a file of the author's: there at once or not at all, with the rights the file
/// had, and only while it still holds what was read.
final class Rewrite {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final Path file;
  private final byte[] before;
  private final byte[] after;

  Rewrite(Path file, byte[] before, byte[] after) {
    this.file = file;
    this.before = before.clone();
    this.after = after.clone();
  }

  /// A text as it lies on disk, with the byte order mark it had there.
  static byte[] asIn(byte[] original, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean marked =
        original.length >= MARK.length
            && Arrays.equals(Arrays.copyOf(original, MARK.length), MARK)
            && !text.startsWith("\ufeff");
    if (!marked) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(MARK, MARK.length + bytes.length);
    System.arraycopy(bytes, 0, all, MARK.length, bytes.length);
    return all;
  }

  /// All of them, or none when one has changed meanwhile.
  static void all(List<Rewrite> files) throws Complaint, IOException {
    for (Rewrite rewrite : files) {
      if (!rewrite.isAsRead()) {
        throw Complaint.settings(
            rewrite.file.getFileName()
                + " was changed by someone else meanwhile; nothing was written",
            "run the command again");
      }
      if (!Files.isWritable(rewrite.file)) {
        throw new AccessDeniedException(rewrite.file.toString());
      }
    }
    for (Rewrite rewrite : files) {
      rewrite.write();
    }
  }

  private boolean isAsRead() throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), before);
  }

  private void write() throws IOException {
    Path place = file.toRealPath();
    Path fresh = Files.createTempFile(place.getParent(), "." + place.getFileName(), ".new");
    try {
      Files.write(fresh, after);
      keepRights(place, fresh);
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void keepRights(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView own = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && own != null) {
      own.setPermissions(old.readAttributes().permissions());
    }
  }
}
