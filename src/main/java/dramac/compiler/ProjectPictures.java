package dramac.compiler;

import dramac.rules.cast.Pictures;
import dramac.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/// The picture files of a project, told by their first bytes.
final class ProjectPictures implements Pictures {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
  private static final byte[] WEBP = {'W', 'E', 'B', 'P'};

  private final Sources sources;

  ProjectPictures(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Found find(String path) {
    if (path.startsWith("/") || Arrays.asList(path.split("[/\\\\]")).contains("..")) {
      return Found.OUTSIDE;
    }
    try {
      Optional<byte[]> bytes = sources.read(path);
      return bytes.isEmpty() ? Found.ABSENT : isPicture(bytes.get()) ? Found.PICTURE : Found.OTHER;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static boolean isPicture(byte[] bytes) {
    return begins(bytes, 0, PNG)
        || begins(bytes, 0, JPEG)
        || (begins(bytes, 0, RIFF) && begins(bytes, 8, WEBP));
  }

  private static boolean begins(byte[] bytes, int at, byte[] mark) {
    return bytes.length >= at + mark.length
        && Arrays.equals(Arrays.copyOfRange(bytes, at, at + mark.length), mark);
  }
}
