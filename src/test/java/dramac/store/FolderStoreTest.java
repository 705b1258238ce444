package dramac.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramac.plan.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
  private static final Artifact CLIP =
      new Artifact(Artifact.Kind.VIDEO, Sha256.of("clip".getBytes(StandardCharsets.UTF_8)), 4);

  @TempDir Path folder;

  @Test
  void aFileIsKeptUnderItsContentForItsOwnerAlone() throws IOException {
    FolderStore store = store(new LocalDisk());
    assertThat(keep(store)).isEqualTo(CLIP);
    Path path = store.path(CLIP);
    String hex = CLIP.content().hex();
    assertThat(folder.relativize(path))
        .isEqualTo(Path.of("store", hex.substring(0, 2), hex + ".mp4"));
    assertThat(path).hasContent("clip");
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void aDamagedFileIsSetAsideAndCountsAsAbsent() throws IOException {
    keep(store(new LocalDisk()));
    FolderStore later = store(new LocalDisk());
    Files.writeString(later.path(CLIP), "clop");
    assertThat(later.has(CLIP)).isTrue();
    assertThat(later.sound(CLIP)).isFalse();
    assertThat(later.has(CLIP)).isFalse();
    assertThat(folder.resolve("store/quarantine").resolve(later.path(CLIP).getFileName()))
        .hasContent("clop");
    keep(later);
    assertThat(later.sound(CLIP)).isTrue();
  }

  @Test
  void aShortFileIsAbsent() throws IOException {
    FolderStore store = store(new LocalDisk());
    keep(store);
    Files.writeString(store.path(CLIP), "cl");
    assertThat(store.has(CLIP)).isFalse();
    assertThat(store.sound(CLIP)).isFalse();
  }

  @Test
  void aDiskThatFailsAtAnyStepLeavesAWholeFileOrNone() throws IOException {
    for (int good = 0; ; good++) {
      FailingDisk disk = new FailingDisk(good);
      Path place = folder.resolve("n" + good);
      FolderStore store = new FolderStore(disk, place);
      try {
        keep(store);
        assertThat(disk.failed()).isFalse();
        assertThat(store.sound(CLIP)).isTrue();
        return;
      } catch (IOException e) {
        assertThat(e).hasMessage("no space left");
        assertThat(new FolderStore(new LocalDisk(), place).has(CLIP)).isFalse();
      }
    }
  }

  @Test
  void whatACrashLeftInScratchIsSweptByTheNextRun() throws IOException {
    Path left = store(new LocalDisk()).scratch();
    Files.writeString(left.resolve("part"), "half");
    store(new LocalDisk()).scratch();
    assertThat(left).doesNotExist();
  }

  @Test
  void aSecondBuildIsRefusedAndToldOfTheFirst() throws IOException {
    FolderLock.Owner owner =
        new FolderLock.Owner(42, "mill", Instant.parse("2026-11-22T10:00:00Z"), "build a.drama");
    try (FolderLock held = FolderLock.take(new LocalDisk(), folder, owner)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> FolderLock.take(new LocalDisk(), folder, owner))
          .isInstanceOf(FolderLock.Held.class)
          .hasMessageContaining("pid 42 on mill since 2026-11-22T10:00:00Z: build a.drama");
    }
    FolderLock.take(new LocalDisk(), folder, owner).close();
  }

  private FolderStore store(Disk disk) {
    return new FolderStore(disk, folder.resolve("store"));
  }

  private static Artifact keep(FolderStore store) throws IOException {
    Path file = store.scratch().resolve("part");
    Files.writeString(file, "clip");
    return store.keep(file, Artifact.Kind.VIDEO);
  }
}
