package dramac.media;

import java.nio.file.Path;

/// Where the parts that come with dramac lie: the folder named by the system property
/// `dramac.home`. Only names are given out here; whoever opens a part says so when it is missing.
///
/// @param home the image's folder, absolute
public record Parts(Path home) {

  /// The parts under `home`, whatever way it was written.
  public static Parts of(Path home) {
    return new Parts(home.toAbsolutePath().normalize());
  }

  /// Folder of the bundled `ffmpeg`, `ffprobe` and their libraries.
  public Path ffmpeg() {
    return home.resolve("ffmpeg");
  }

  /// The TTF file of one weight of Noto Sans SC.
  public Path font(Fonts.Weight weight) {
    return home.resolve("fonts").resolve(weight.file());
  }

  /// The drawing instructions of the embedded figures (DiceBear style JSON).
  public Path figures() {
    return home.resolve("figures/dist/toon-head.min.json");
  }

  /// Folder of the recorded and synthetic voices.
  public Path voices() {
    return home.resolve("voices");
  }

  /// The English speech engine.
  public Path flite() {
    return voices().resolve("flite/flite.wasm");
  }
}
