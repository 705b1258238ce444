package dramac.studio;

import dramac.media.DiskFull;
import dramac.studio.stage.ReferenceSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/// Makes what was ordered, when it is first asked for and once, however many ask at the same time.
/// As many things are made at once as there are cores; who waits is a virtual thread.
final class Workshop implements AutoCloseable {
  /// How the system words a full disk.
  private static final String NO_SPACE = "No space left";

  private static final long BED_SEED = 42;

  private final Archive archive;
  private final PictureRoom pictures;
  private final SoundRoom sounds;
  private final ExecutorService hands;
  private final Map<String, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();

  Workshop(Archive archive, PictureRoom pictures, SoundRoom sounds, int cores) {
    this.archive = archive;
    this.pictures = pictures;
    this.sounds = sounds;
    this.hands =
        Executors.newFixedThreadPool(
            cores, Thread.ofPlatform().daemon().name("studio-", 1).factory());
  }

  /// Where a file of ours lies, made now if it was not. Blocks.
  Path file(String name) throws Refused, IOException, InterruptedException {
    if (Files.exists(archive.given(name))) {
      return archive.given(name);
    }
    Path file = archive.made(name);
    if (Files.exists(file)) {
      return file;
    }
    String[] parts = name.split("\\.");
    Optional<Order> order = archive.order(parts[0]).filter(o -> o.files().contains(parts[1]));
    if (order.isEmpty()) {
      throw new Refused(404, "not_found", "There is no such file.");
    }
    make(parts[0], order.get());
    return file;
  }

  private void make(String id, Order order) throws Refused, IOException, InterruptedException {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    CompletableFuture<Void> other = begun.putIfAbsent(id, mine);
    if (other != null) {
      await(other);
      return;
    }
    try {
      if (!Files.exists(archive.made(id + "." + order.files().getFirst()))) {
        makeNow(id, order);
      }
      mine.complete(null);
    } catch (Refused | IOException | InterruptedException | RuntimeException e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      begun.remove(id);
    }
  }

  private static void await(CompletableFuture<Void> other) throws Refused, InterruptedException {
    try {
      other.get();
    } catch (ExecutionException e) {
      throw failed(e.getCause() == null ? e : e.getCause());
    }
  }

  /// Inputs first, here; then a hand for the work itself, so that no hand ever waits for another.
  private void makeNow(String id, Order order) throws Refused, IOException, InterruptedException {
    List<Path> out = new ArrayList<>();
    Path folder = archive.aside();
    for (String ending : order.files()) {
      out.add(folder.resolve("file." + ending));
    }
    Work work = work(order, out);
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              work.run();
              return null;
            });
    hands.execute(task);
    try {
      task.get();
    } catch (ExecutionException e) {
      throw failed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      throw e;
    }
    for (int i = out.size() - 1; i >= 0; i--) {
      archive.move(out.get(i), archive.made(id + "." + order.files().get(i)));
    }
  }

  private Work work(Order order, List<Path> out) throws Refused, IOException, InterruptedException {
    Path first = out.getFirst();
    return switch (order) {
      case Order.Clip clip -> () -> pictures.clip(clip, sheet(clip), first);
      case Order.Voice voice -> () -> sounds.voice(voice, first, out.getLast());
      case Order.Bed bed -> () -> sounds.bed(bed, first);
      case Order.Synced synced -> synced(synced, first);
      case Order.Scored scored -> scored(scored, first);
      case Order.Likeness likeness -> () -> pictures.likeness(likeness, sheet(likeness), first);
    };
  }

  /// A clip of our own is drawn again from its order, however often its mouths were moved before;
  /// the silent one need not exist.
  private Work synced(Order.Synced synced, Path mp4)
      throws Refused, IOException, InterruptedException {
    Path audio = file(synced.audio());
    Optional<Order> root = archive.order(id(synced.video()));
    while (root.isPresent() && root.get() instanceof Order.Synced earlier) {
      root = archive.order(id(earlier.video()));
    }
    if (root.isPresent() && root.get() instanceof Order.Clip clip) {
      return () -> pictures.synced(clip, sheet(clip), audio, synced.turns(), mp4);
    }
    Path video = file(synced.video());
    return () -> sounds.dubbed(video, audio, mp4);
  }

  private Work scored(Order.Scored scored, Path mp4)
      throws Refused, IOException, InterruptedException {
    Path video = file(scored.video());
    return () -> {
      Path bed = archive.aside("wav");
      sounds.bed(new Order.Bed(scored.mood(), sounds.seconds(video), BED_SEED), bed);
      sounds.scored(video, bed, scored, mp4);
    };
  }

  private Optional<ReferenceSheet> sheet(Order.Clip clip) throws IOException {
    Optional<Order> kept = archive.order(clip.reference());
    return kept.isPresent() && kept.get() instanceof Order.Likeness likeness
        ? Optional.of(sheet(likeness))
        : Optional.empty();
  }

  private ReferenceSheet sheet(Order.Likeness likeness) throws IOException {
    Optional<Path> picture =
        Optional.of(likeness.picture()).filter(name -> !name.isEmpty()).map(archive::given);
    return PictureRoom.sheet(likeness, picture);
  }

  private static String id(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  private static Refused failed(Throwable cause) {
    if (cause instanceof Refused refused) {
      return new Refused(refused.status(), refused.code(), refused.words());
    }
    String words =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    boolean full = cause instanceof DiskFull || words.contains(NO_SPACE);
    Refused failed =
        full
            ? new Refused(507, "disk_full", "The studio's disk is full. Free some and build again.")
            : new Refused(500, "render_failed", "It could not be made: " + words);
    failed.initCause(cause);
    return failed;
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }

  private interface Work {
    void run() throws Exception;
  }
}
