package dramac.store;

import java.io.IOException;
import java.nio.file.Path;

/// Every change that store and ledger make to a disk; a test's disk fails at the step it is told.
/// What it makes is its owner's alone, where the file system knows owners.
public interface Disk {
  /// Makes a folder and those above it; they are there after a power cut.
  void folder(Path folder) throws IOException;

  /// Brings a finished file to the disk for good and closes it to others.
  void seal(Path file) throws IOException;

  /// Renames in one step, over what was there; durable when this returns.
  void move(Path from, Path to) throws IOException;

  /// Shortens a file; durable when this returns.
  void cut(Path file, long length) throws IOException;

  /// Opens a file to write at its end, making it if need be.
  Tail append(Path file) throws IOException;

  /// The end of a file.
  interface Tail extends AutoCloseable {
    void write(byte[] bytes) throws IOException;

    /// All that was written is there after a power cut.
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }
}
