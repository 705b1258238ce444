package dramac.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The kinds of file that are let into ffmpeg, told by their first bytes, never by their names: a
/// playlist in the clothes of a clip could make ffmpeg open other files.
public enum Kind {
  MP4("mov", "mp4"),
  WAV("wav", "wav"),
  MP3("mp3", "mp3"),
  OGG("ogg", "ogg"),
  FLAC("flac", "flac"),
  AAC("aac", "aac"),
  WEBM("matroska", "webm"),
  PNG("png_pipe", "png"),
  JPEG("jpeg_pipe", "jpg"),
  WEBP("webp_pipe", "webp");

  private final String demuxer;
  private final String extension;

  Kind(String demuxer, String extension) {
    this.demuxer = demuxer;
    this.extension = extension;
  }

  /// The usual ending of a file name, without the dot.
  public String extension() {
    return extension;
  }

  /// What `file` is.
  ///
  /// @throws Unusable when it cannot be read or is none of these
  public static Kind of(Path file) throws Unusable {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(16);
    } catch (IOException e) {
      throw new Unusable(file + " cannot be read: " + e.getMessage());
    }
    return of(head, file);
  }

  /// The arguments that open `file` as what it is and as nothing else.
  static List<String> opening(Path file) throws Unusable {
    Kind kind = of(file);
    return List.of("-protocol_whitelist", "file", "-f", kind.demuxer, "-i", "file:" + file);
  }

  private static Kind of(byte[] head, Path file) throws Unusable {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("ftyp", 4)) {
      return MP4;
    }
    if (text.startsWith("RIFF")) {
      return text.startsWith("WEBP", 8) ? WEBP : WAV;
    }
    if (text.startsWith("OggS")) {
      return OGG;
    }
    if (text.startsWith("fLaC")) {
      return FLAC;
    }
    if (text.startsWith("PNG", 1)) {
      return PNG;
    }
    if (text.startsWith("\u001aE\u00df\u00a3")) {
      return WEBM;
    }
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (text.startsWith("ID3")) {
      return MP3;
    }
    return frame(text, file);
  }

  private static Kind frame(String text, Path file) throws Unusable {
    if (text.length() > 1 && text.charAt(0) == 0xff && (text.charAt(1) & 0xe0) == 0xe0) {
      boolean adts = (text.charAt(1) & 0x06) == 0;
      return adts ? AAC : MP3;
    }
    throw new Unusable(file + " is no picture or sound that dramac knows.");
  }
}
