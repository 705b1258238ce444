package dramac.store;

import dramac.plan.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// A store in a folder: `ab/abcdef….mp4`, with `tmp/` for what is being made and `quarantine/` for
/// what was found damaged. Nothing is made before it is needed, so reading leaves no trace.
public final class FolderStore implements Store {
  private final Disk disk;
  private final Path root;
  private final ConcurrentMap<Sha256, Boolean> read = new ConcurrentHashMap<>();
  private final AtomicBoolean swept = new AtomicBoolean();

  public FolderStore(Disk disk, Path root) {
    this.disk = disk;
    this.root = root;
  }

  @Override
  public boolean has(Artifact artifact) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(
              path(artifact), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile() && found.size() == artifact.bytes();
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public boolean sound(Artifact artifact) throws IOException {
    if (has(artifact)) {
      if (read.containsKey(artifact.content())) {
        return true;
      }
      if (hash(path(artifact)).equals(artifact.content())) {
        read.put(artifact.content(), true);
        return true;
      }
    }
    if (Files.exists(path(artifact), LinkOption.NOFOLLOW_LINKS)) {
      setAside(path(artifact));
    }
    return false;
  }

  @Override
  public Artifact keep(Path finished, Artifact.Kind kind) throws IOException {
    Artifact artifact = new Artifact(kind, hash(finished), Files.size(finished));
    Path place = path(artifact);
    disk.folder(root.resolve(place.getName(place.getNameCount() - 2)));
    disk.seal(finished);
    disk.move(finished, place);
    read.put(artifact.content(), true);
    return artifact;
  }

  @Override
  public Path path(Artifact artifact) {
    String hex = artifact.content().hex();
    return root.resolve(hex.substring(0, 2)).resolve(hex + "." + artifact.kind().extension());
  }

  @Override
  public Path scratch() throws IOException {
    Path tmp = root.resolve("tmp");
    disk.folder(tmp);
    if (swept.compareAndSet(false, true)) {
      for (Path left : children(tmp)) {
        discard(left);
      }
    }
    return Files.createTempDirectory(tmp, "");
  }

  @Override
  public void discard(Path scratch) throws IOException {
    try (Stream<Path> tree = Files.walk(scratch)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (NoSuchFileException _) {
      return;
    }
  }

  private void setAside(Path damaged) throws IOException {
    Path quarantine = root.resolve("quarantine");
    disk.folder(quarantine);
    disk.move(damaged, quarantine.resolve(damaged.getFileName()));
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private static Sha256 hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[1 << 16];
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        digest.update(part, 0, n);
      }
      return new Sha256(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
