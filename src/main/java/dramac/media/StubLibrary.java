package dramac.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An empty shared object of 320 bytes. ffmpeg's device libraries name sound servers and display
/// libraries that it never calls for us; the loader binds lazily, so an object without a single
/// symbol satisfies it. Layout after the ELF-64 specification: header, one LOAD and one DYNAMIC
/// program header, null symbol, hash table, string table, dynamic table.
final class StubLibrary {
  private static final Pattern MISSING =
      Pattern.compile("(lib[A-Za-z0-9_.+-]+\\.so(?:\\.[0-9]+)*): cannot open shared object");
  private static final Pattern NEVER_CALLED =
      Pattern.compile("lib(?:pulse|asound|xcb|udev|va|drm)[A-Za-z0-9-]*\\.so(?:\\.[0-9]+)*");

  private static final int SYMBOLS = 176;
  private static final int HASH = 200;
  private static final int STRINGS = 216;
  private static final int DYNAMIC = 224;
  private static final int SIZE = 320;

  private StubLibrary() {}

  /// The library the loader missed, if its words say so and we never call that library; else empty.
  static String missing(String words) {
    Matcher found = MISSING.matcher(words);
    return found.find() && NEVER_CALLED.matcher(found.group(1)).matches() ? found.group(1) : "";
  }

  /// The bytes of an empty library for this machine.
  ///
  /// @param architecture the JVM's `os.arch`
  static byte[] bytes(String architecture) {
    ByteBuffer out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    boolean arm = architecture.equals("aarch64");
    header(out, (short) (arm ? 183 : 62));
    program(out, 1, 6, 0, SIZE, 0x1000); // writable: the loader moves the addresses in place
    program(out, 2, 6, DYNAMIC, SIZE - DYNAMIC, 8);
    out.putInt(HASH, 1).putInt(HASH + 4, 1);
    out.position(DYNAMIC);
    entry(out, 4, HASH);
    entry(out, 5, STRINGS);
    entry(out, 6, SYMBOLS);
    entry(out, 10, 1);
    entry(out, 11, 24);
    return out.array();
  }

  private static void header(ByteBuffer out, short machine) {
    out.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
    out.putShort((short) 3).putShort(machine).putInt(1);
    out.putLong(0).putLong(64).putLong(0).putInt(0);
    out.putShort((short) 64).putShort((short) 56).putShort((short) 2);
    out.putShort((short) 64).putShort((short) 0).putShort((short) 0);
  }

  private static void program(
      ByteBuffer out, int type, int flags, int offset, int size, int alignment) {
    out.putInt(type).putInt(flags).putLong(offset).putLong(offset).putLong(offset);
    out.putLong(size).putLong(size).putLong(alignment);
  }

  private static void entry(ByteBuffer out, int tag, int value) {
    out.putLong(tag).putLong(value);
  }
}
