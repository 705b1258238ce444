package dramac.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk that fails at its n-th change and at all that follow; what it was writing is half there.
final class FailingDisk implements Disk {
  private final Disk disk = new LocalDisk();
  private int left;

  FailingDisk(int good) {
    left = good;
  }

  boolean failed() {
    return left < 0;
  }

  @Override
  public void folder(Path folder) throws IOException {
    step();
    disk.folder(folder);
  }

  @Override
  public void seal(Path file) throws IOException {
    step();
    disk.seal(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    disk.move(from, to);
  }

  @Override
  public void cut(Path file, long length) throws IOException {
    step();
    disk.cut(file, length);
  }

  @Override
  public Tail append(Path file) throws IOException {
    step();
    Tail tail = disk.append(file);
    return new Tail() {
      @Override
      public void write(byte[] bytes) throws IOException {
        try {
          step();
        } catch (IOException e) {
          tail.write(Arrays.copyOf(bytes, bytes.length / 2));
          throw e;
        }
        tail.write(bytes);
      }

      @Override
      public void force() throws IOException {
        step();
        tail.force();
      }

      @Override
      public void close() throws IOException {
        tail.close();
      }
    };
  }

  private void step() throws IOException {
    if (left <= 0) {
      left = -1;
      throw new IOException("no space left");
    }
    left--;
  }
}
