package dramac.store;

import dramac.plan.Money;
import dramac.plan.RequestDigest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A ledger of JSON lines. Reading it changes nothing, so many may read while one writes; whoever
/// appends must hold the folder's lock. Entries that come together share one write and one force.
public final class JsonLedger implements Ledger {
  private final Disk disk;
  private final Path file;
  private final LedgerLines found;
  private final LedgerIndex index = new LedgerIndex();
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock queueing = new ReentrantLock();
  private final List<Waiting> queue = new ArrayList<>();
  private Disk.@Nullable Tail tail;
  private @Nullable IOException broken;

  private JsonLedger(Disk disk, Path file, LedgerLines found) {
    this.disk = disk;
    this.file = file;
    this.found = found;
    found.entries().forEach(index::add);
  }

  /// Reads the ledger at `file`; none there is an empty one.
  ///
  /// @throws LedgerRefused when it is damaged or of another version
  public static JsonLedger open(Disk disk, Path file) throws IOException {
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    return new JsonLedger(disk, file, LedgerLines.read(bytes, file));
  }

  /// What a person should know of how it was found, in English.
  public List<String> notes() {
    return found.torn() == 0
        ? List.of()
        : List.of(
            "%s: the last %d bytes are a record that was cut while it was written; left out"
                .formatted(file, found.torn()));
  }

  /// All entries that were found at opening, in order.
  public List<Entry> entries() {
    return found.entries();
  }

  @Override
  public void append(Entry entry) throws IOException {
    Waiting mine = new Waiting(entry);
    queueing.lock();
    try {
      queue.add(mine);
    } finally {
      queueing.unlock();
    }
    writing.lock();
    try {
      if (!mine.written) {
        write(waiting());
      }
    } finally {
      writing.unlock();
    }
    if (mine.failure != null) {
      throw new IOException("The ledger cannot be written: " + mine.failure, mine.failure);
    }
  }

  @Override
  public Optional<Made> made(RequestDigest digest) {
    return index.made(digest);
  }

  @Override
  public Optional<Entry> last(RequestDigest digest) {
    return index.last(digest);
  }

  @Override
  public List<Money> spent() {
    return index.spent();
  }

  @Override
  public void close() throws IOException {
    writing.lock();
    try {
      if (tail != null) {
        tail.close();
      }
      broken = new IOException("it is closed");
    } finally {
      writing.unlock();
    }
  }

  private List<Waiting> waiting() {
    queueing.lock();
    try {
      List<Waiting> batch = List.copyOf(queue);
      queue.clear();
      return batch;
    } finally {
      queueing.unlock();
    }
  }

  /// After a failure nothing is written again: what a descriptor holds is then unknown.
  private void write(List<Waiting> batch) {
    try {
      if (broken != null) {
        throw broken;
      }
      Disk.Tail end = tail == null ? begin() : tail;
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      for (Waiting one : batch) {
        lines.writeBytes(LedgerLines.line(EntryJson.write(one.entry)));
      }
      end.write(lines.toByteArray());
      end.force();
      batch.forEach(one -> index.add(one.entry));
    } catch (IOException e) {
      broken = e;
      batch.forEach(one -> one.failure = e);
    }
    batch.forEach(one -> one.written = true);
  }

  private Disk.Tail begin() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      disk.folder(folder);
    }
    if (found.torn() > 0) {
      disk.cut(file, found.whole());
    }
    Disk.Tail opened = disk.append(file);
    tail = opened;
    if (found.whole() == 0) {
      opened.write(LedgerLines.header());
    }
    return opened;
  }

  private static final class Waiting {
    private final Entry entry;
    private boolean written;
    private @Nullable IOException failure;

    private Waiting(Entry entry) {
      this.entry = entry;
    }
  }
}
