package dramac.studio.sound;

import dramac.media.Ffmpeg;
import dramac.media.MediaFailed;
import dramac.media.Parts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The recorded syllables of the Mandarin speaker, by bopomofo and tone.
final class Recordings {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /// Which recording stands in for a tone that was not recorded: its pitch is drawn anew anyway.
  private static final Map<Integer, String> NEAREST =
      Map.of(1, "1524", 2, "2143", 3, "3245", 4, "4152", 5, "5413");

  private record Place(int from, int length) {}

  private final short[] pcm;
  private final Map<String, Place> index;
  private final Map<String, String> splices = Tables.pairs("splices.tsv");
  private final Map<String, Recording> used = new ConcurrentHashMap<>();

  private Recordings(short[] pcm, Map<String, Place> index) {
    this.pcm = pcm;
    this.index = index;
  }

  /// Decodes the recordings once; the samples stay in `cache` for the next time.
  static Recordings open(Parts parts, Path cache, Ffmpeg ffmpeg)
      throws IOException, MediaFailed, InterruptedException {
    var folder = parts.voices().resolve("zh");
    var opus = folder.resolve("chu-lo.opus");
    var decoded = cache.resolve("chu-lo-" + Files.size(opus) + ".pcm");
    var rows = Files.readAllLines(folder.resolve("index.tsv"));
    if (!isWhole(decoded, rows)) {
      Files.createDirectories(cache);
      var fresh = Files.createTempFile(cache, "chu-lo", ".pcm");
      try {
        ffmpeg.run(decoding(opus, fresh), LIMIT);
        if (!isWhole(fresh, rows)) {
          throw new IOException("the Mandarin recordings came out short; is the disk full?");
        }
        Files.move(fresh, decoded, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    }
    return of(Files.readAllBytes(decoded), rows);
  }

  /// Whether the samples reach as far as the index; a full disk leaves them short without a word.
  private static boolean isWhole(Path pcm, List<String> rows) throws IOException {
    long last = 0;
    for (var row : rows) {
      var cells = row.split("\t");
      last = Math.max(last, Long.parseLong(cells[1]) + Long.parseLong(cells[2]));
    }
    return Files.exists(pcm) && Files.size(pcm) >= last * Short.BYTES;
  }

  private static List<String> decoding(Path opus, Path pcm) {
    var in = List.of("-protocol_whitelist", "file", "-f", "ogg", "-i", opus.toString());
    var out = List.of("-ac", "1", "-ar", "48000", "-f", "s16le", pcm.toString());
    return Stream.concat(in.stream(), out.stream()).toList();
  }

  static Recordings of(byte[] littleEndian, List<String> rows) {
    var pcm = new short[littleEndian.length / Short.BYTES];
    ByteBuffer.wrap(littleEndian).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(pcm);
    var index = new LinkedHashMap<String, Place>();
    for (var row : rows) {
      var cells = row.split("\t");
      index.put(cells[0], new Place(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
    }
    return new Recordings(pcm, index);
  }

  /// In that tone, else in the nearest one, else spliced from two others; empty for what is no
  /// sound of Mandarin.
  Optional<Recording> find(String bopomofo, int tone) {
    String nearest = NEAREST.getOrDefault(tone, "");
    for (int i = 0; i < nearest.length(); i++) {
      String key = bopomofo + suffix(nearest.charAt(i));
      var place = index.get(key);
      if (place != null) {
        return Optional.of(used.computeIfAbsent(key, k -> cut(place)));
      }
    }
    return Optional.ofNullable(splices.get(bopomofo)).map(donors -> splice(bopomofo, donors, tone));
  }

  /// Whether that sound can be had, in whatever tone.
  boolean has(String bopomofo) {
    boolean recorded =
        "12345".chars().anyMatch(t -> index.containsKey(bopomofo + suffix((char) t)));
    return recorded || splices.containsKey(bopomofo);
  }

  private Recording splice(String bopomofo, String donors, int tone) {
    var key = bopomofo + " " + tone;
    var known = used.get(key);
    if (known != null) {
      return known;
    }
    var names = donors.split(" ");
    var made =
        Recording.spliced(find(names[0], tone).orElseThrow(), find(names[1], tone).orElseThrow());
    used.put(key, made);
    return made;
  }

  private Recording cut(Place place) {
    return Recording.of(Filters.floats(pcm, place.from(), place.length()));
  }

  private static String suffix(char tone) {
    return switch (tone) {
      case '1' -> "";
      case '5' -> "1";
      default -> String.valueOf(tone);
    };
  }
}
