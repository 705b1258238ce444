package dramac.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/// Lines that tell when they are damaged: `crc32c json`. The first names the format.
///
/// @param entries what the whole lines say, in order
/// @param whole bytes up to the end of the last whole line
/// @param torn bytes after it: a line whose writing was cut
record LedgerLines(List<Entry> entries, int whole, int torn) {
  static final int VERSION = 1;
  private static final String HEADER = "{\"format\":\"dramac-ledger\",\"version\":%d}";
  private static final int CRC = 8;

  LedgerLines {
    entries = List.copyOf(entries);
  }

  static byte[] header() {
    return line(HEADER.formatted(VERSION).getBytes(StandardCharsets.UTF_8));
  }

  /// A line with its check and its end.
  static byte[] line(byte[] json) {
    byte[] check = (check(json, 0, json.length) + " ").getBytes(StandardCharsets.US_ASCII);
    byte[] line = Arrays.copyOf(check, check.length + json.length + 1);
    System.arraycopy(json, 0, line, check.length, json.length);
    line[line.length - 1] = '\n';
    return line;
  }

  /// Reads all of a ledger. A last line without its end was never acknowledged and is left out.
  ///
  /// @param file for messages
  static LedgerLines read(byte[] bytes, Path file) throws LedgerRefused {
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    for (int number = 1; ; number++) {
      int end = end(bytes, start);
      if (end < 0) {
        return new LedgerLines(entries, start, bytes.length - start);
      }
      byte[] json = json(bytes, start, end);
      if (json.length == 0) {
        throw damaged(file, number, start, "its check does not fit");
      }
      if (number == 1) {
        checkVersion(json, file);
      } else {
        entries.add(entry(json, file, number, start));
      }
      start = end + 1;
    }
  }

  private static int end(byte[] bytes, int start) {
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /// The record of a line, empty if it does not fit its check.
  private static byte[] json(byte[] bytes, int start, int end) {
    int from = start + CRC + 1;
    if (from >= end || bytes[from - 1] != ' ') {
      return new byte[0];
    }
    String told = new String(bytes, start, CRC, StandardCharsets.ISO_8859_1);
    return told.equals(check(bytes, from, end - from))
        ? Arrays.copyOfRange(bytes, from, end)
        : new byte[0];
  }

  private static String check(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  private static void checkVersion(byte[] json, Path file) throws LedgerRefused {
    String found = new String(json, StandardCharsets.UTF_8);
    if (found.equals(HEADER.formatted(VERSION))) {
      return;
    }
    String version =
        found.replaceAll("^\\{\"format\":\"dramac-ledger\",\"version\":(\\d+).*", "$1");
    throw new LedgerRefused(
        version.equals(found)
            ? file + " is no ledger of dramac: it begins with " + found
            : "%s is written as version %s; this dramac reads and writes version %d"
                .formatted(file, version, VERSION));
  }

  private static Entry entry(byte[] json, Path file, int number, int start) throws LedgerRefused {
    try {
      return EntryJson.read(json);
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw damaged(file, number, start, String.valueOf(e.getMessage()));
    }
  }

  private static LedgerRefused damaged(Path file, int number, int start, String why) {
    return new LedgerRefused(
        "%s is damaged at line %d (byte %d): %s".formatted(file, number, start, why));
  }
}
