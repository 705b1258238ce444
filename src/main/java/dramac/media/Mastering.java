package dramac.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Brings a mix to its loudness and encodes it. The gain is one number for the whole film, so that
/// its quiet and loud places keep their distance; only peaks that would pass the ceiling are held
/// down, at four times the rate so that peaks between samples are seen. What counts is the encoded
/// file: it is measured, and made again with a corrected gain where it misses.
final class Mastering {
  /// Loudness on social feeds, LUFS.
  static final double SOCIAL = -14;

  /// No encoded file may peak above this, dBTP.
  static final double CEILING = -1;

  private static final double LIMIT_AT = -2;
  private static final int TRIES = 4;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Ffmpeg ffmpeg;

  Mastering(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// Encodes `mix` as AAC in an MP4 file.
  ///
  /// @return what the encoded file measures
  Loudness encode(Path mix, double target, Path out) throws MediaFailed, InterruptedException {
    Loudness raw = Loudness.of(ffmpeg, mix);
    double gain = raw.integrated() <= -69 ? 0 : target - raw.integrated();
    double ceiling = LIMIT_AT;
    Loudness made = raw;
    for (int i = 0; i < TRIES; i++) {
      encode(mix, gain, ceiling, out);
      made = Loudness.of(ffmpeg, out);
      if (made.integrated() <= -69 || made.meets(target, CEILING)) {
        return made;
      }
      gain += target - made.integrated();
      ceiling -= Math.max(0, made.peak() - CEILING + 0.2);
    }
    return made;
  }

  private void encode(Path mix, double gain, double ceiling, Path out)
      throws MediaFailed, InterruptedException {
    String chain =
        String.format(
            Locale.ROOT,
            "volume=%.3fdB,aresample=192000,alimiter=limit=%.5f:attack=5:release=60:level=disabled"
                + ":latency=1,aresample=48000",
            gain,
            Pcm.gain(ceiling));
    List<String> arguments = new ArrayList<>(Kind.opening(mix));
    arguments.addAll(List.of("-af", chain, "-c:a", "aac", "-b:a", "192k", "-ar", "48000"));
    arguments.addAll(List.of("-ac", "2", "-map_metadata", "-1", "-fflags", "+bitexact"));
    arguments.addAll(List.of("-flags:a", "+bitexact", "-threads", "1", "-f", "mp4"));
    arguments.add("file:" + out);
    ffmpeg.run(arguments, LIMIT);
  }
}
