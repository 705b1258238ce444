package dramac.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramac.plan.Fingerprint;
import dramac.plan.Money;
import dramac.plan.RequestDigest;
import dramac.plan.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLedgerTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir Path folder;
  private Path file = Path.of("ledger");

  @BeforeEach
  void place() {
    file = folder.resolve("ledger");
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    write(new LocalDisk(), entries());
    JsonLedger ledger = open();
    assertThat(ledger.entries()).isEqualTo(entries());
    assertThat(ledger.notes()).isEmpty();
    assertThat(ledger.made(digest("a"))).contains(made());
    assertThat(ledger.last(digest("c"))).contains(entries().get(3));
    assertThat(ledger.spent()).containsExactly(Money.usd("0.45"));
  }

  @Test
  void readingWritesNothing() throws IOException {
    open().close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLedgerCutAtAnyByteKeepsItsWholeRecordsAndGoesOn() throws IOException {
    write(new LocalDisk(), entries());
    byte[] all = Files.readAllBytes(file);
    for (int length = 0; length < all.length; length++) {
      Files.write(file, Arrays.copyOf(all, length));
      JsonLedger cut = open();
      List<Entry> kept = cut.entries();
      assertThat(entries().subList(0, kept.size())).isEqualTo(kept);
      long lines = new String(all, 0, length, UTF_8).chars().filter(c -> c == '\n').count();
      assertThat(kept).as("cut at " + length).hasSize((int) Math.max(0, lines - 1));
      assertThat(cut.notes().isEmpty()).isEqualTo(length == 0 || all[length - 1] == '\n');
    }
    Files.write(file, Arrays.copyOf(all, all.length - 7));
    write(new LocalDisk(), List.of(entries().getLast()));
    assertThat(open().entries()).isEqualTo(entries());
  }

  @Test
  void aFlippedByteIsRefusedWithItsPlace() throws IOException {
    write(new LocalDisk(), entries());
    byte[] all = Files.readAllBytes(file);
    for (int i = 0; i < all.length - 1; i++) {
      byte[] flipped = all.clone();
      flipped[i] ^= 1;
      Files.write(file, flipped);
      assertThatThrownBy(this::open)
          .as("byte " + i)
          .isInstanceOf(LedgerRefused.class)
          .hasMessageContaining("damaged at line");
    }
  }

  @Test
  void anotherVersionIsRefusedWithBothNamed() throws IOException {
    Files.write(
        file, LedgerLines.line("{\"format\":\"dramac-ledger\",\"version\":2}".getBytes(UTF_8)));
    assertThatThrownBy(this::open)
        .isInstanceOf(LedgerRefused.class)
        .hasMessageContaining("version 2")
        .hasMessageContaining("version 1");
  }

  @Test
  void aDiskThatFailsAtAnyStepLosesNothingThatWasAcknowledged() throws IOException {
    for (int good = 0; ; good++) {
      Files.deleteIfExists(file);
      FailingDisk disk = new FailingDisk(good);
      List<Entry> acknowledged = write(disk, entries());
      List<Entry> found = open().entries();
      assertThat(found.size()).isBetween(acknowledged.size(), entries().size());
      assertThat(found).as("after " + good).isEqualTo(entries().subList(0, found.size()));
      assertThat(acknowledged).isEqualTo(entries().subList(0, acknowledged.size()));
      if (!disk.failed()) {
        assertThat(acknowledged).isEqualTo(entries());
        return;
      }
      assertThat(acknowledged).hasSizeLessThan(entries().size());
    }
  }

  private JsonLedger open() throws IOException {
    return JsonLedger.open(new LocalDisk(), file);
  }

  private List<Entry> write(Disk disk, List<Entry> entries) throws IOException {
    List<Entry> acknowledged = new ArrayList<>();
    try (JsonLedger ledger = JsonLedger.open(disk, file)) {
      for (Entry entry : entries) {
        try {
          ledger.append(entry);
          acknowledged.add(entry);
        } catch (IOException e) {
          assertThat(e).hasMessageContaining("cannot be written");
        }
      }
    }
    return acknowledged;
  }

  private static List<Entry> entries() {
    return List.of(
        new Entry.Intended(AT, "E01S01T01/video", digest("a"), "studio", Money.usd("0.15")),
        new Entry.Succeeded(
            AT,
            "E01S01T01/video",
            new Fingerprint(hash("f")),
            digest("a"),
            made(),
            Money.usd("0.15")),
        new Entry.Failed(AT, "林晚/reference", digest("b"), "refused: \"weapon\"\n"),
        new Entry.Unknown(AT, "E01S01T02/video", digest("c"), "cut", Money.usd("0.3")));
  }

  private static Made made() {
    SequencedMap<String, String> handles = new LinkedHashMap<>();
    handles.put("video_url", "/v/abc");
    return new Made(List.of(new Artifact(Artifact.Kind.VIDEO, hash("file"), 12_345)), handles);
  }

  private static RequestDigest digest(String text) {
    return new RequestDigest(hash(text));
  }

  private static Sha256 hash(String text) {
    return Sha256.of(text.getBytes(UTF_8));
  }
}
