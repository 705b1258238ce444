package dramac.store;

import dramac.plan.Sha256;

/// A file that was made and kept; its content names it.
public record Artifact(Kind kind, Sha256 content, long bytes) {
  /// What sort of file.
  public enum Kind {
    VIDEO("mp4"),
    WAV("wav"),
    MP3("mp3"),
    PNG("png"),
    JPEG("jpg"),
    ZIP("zip"),
    SRT("srt"),
    VTT("vtt");

    private final String extension;

    Kind(String extension) {
      this.extension = extension;
    }

    public String extension() {
      return extension;
    }
  }
}
