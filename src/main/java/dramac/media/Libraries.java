package dramac.media;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The folders in which the bundled ffmpeg looks for shared libraries: its own, then one of empty
/// stand-ins for those it names and never calls. The stand-ins stay beside it, so that a second
/// start needs no rescue; where its folder cannot be written they go to a temporary one.
final class Libraries {
  private final String own;
  private final boolean ours;
  private Path stubs;

  private Libraries(String own, boolean ours, Path stubs) {
    this.own = own;
    this.ours = ours;
    this.stubs = stubs;
  }

  /// @param ours the folder holds the bundled build; any other finds its libraries by itself
  static Libraries beside(Path folder, boolean ours) {
    return new Libraries(folder.toString(), ours, folder.resolve("stubs"));
  }

  /// Value of `LD_LIBRARY_PATH`, empty when the program needs none.
  String path() {
    return ours ? own + ":" + stubs : "";
  }

  /// Writes a stand-in for the library named in the loader's words.
  ///
  /// @return whether something was written, so that another start is worth trying
  boolean rescue(String words) throws IOException {
    String name = StubLibrary.missing(words);
    if (!ours || name.isEmpty() || Files.exists(stubs.resolve(name))) {
      return false;
    }
    try {
      Files.createDirectories(stubs);
      write(name);
    } catch (IOException e) {
      stubs = Files.createTempDirectory("dramac-libraries");
      write(name);
    }
    return true;
  }

  private void write(String name) throws IOException {
    Path fresh = Files.createTempFile(stubs, name, ".part");
    Files.write(fresh, StubLibrary.bytes(System.getProperty("os.arch", "")));
    try {
      Files.move(fresh, stubs.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, stubs.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
