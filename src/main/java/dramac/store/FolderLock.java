package dramac.store;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One writer at a time: a lock of the operating system on `.dramac/lock`. It ends with its owner,
/// so nothing ever needs deleting.
public final class FolderLock implements AutoCloseable {
  /// Far behind the text, so that it can be read where a lock also bars reading.
  private static final long PLACE = 1L << 40;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Who holds a lock.
  public record Owner(long pid, String host, Instant start, String command) {
    String text() {
      return "pid %d on %s since %s: %s".formatted(pid, host, start, command);
    }
  }

  /// Another build works in the folder.
  public static final class Held extends IOException {
    private static final long serialVersionUID = 1;

    Held(Path folder, String owner) {
      super(folder + " is in use by " + owner);
    }
  }

  /// Takes the lock of a folder, making the folder if need be.
  ///
  /// @throws Held when another has it, naming that one
  public static FolderLock take(Disk disk, Path folder, Owner owner) throws IOException {
    disk.folder(folder);
    Path file = folder.resolve("lock");
    disk.append(file).close();
    FileChannel channel = FileChannel.open(file, READ, WRITE);
    try {
      FileLock lock = tryLock(channel, folder);
      if (lock == null) {
        throw new Held(folder, Files.readString(file).strip());
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((owner.text() + "\n").getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
      return new FolderLock(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static @Nullable FileLock tryLock(FileChannel channel, Path folder) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false);
    } catch (OverlappingFileLockException _) {
      return null;
    } catch (IOException e) {
      throw new IOException(
          folder + " is on a file system without locks; choose another with --state DIR", e);
    }
  }
}
