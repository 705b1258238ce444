package dramac.studio.stage;

import dramac.studio.stage.Emotion.Mouth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How far a mouth is open at each frame, from the sound. It changes on twos and closes in
/// pauses.
final class MouthTrack {
  /// Sample rate the track is read at.
  static final int RATE = 16_000;

  private static final double REST = 0.12;
  private static final double WIDE = 0.5;

  private MouthTrack() {}

  /// @param samples mono, 16 kHz
  /// @param turns when this speaker speaks; a turn has its own loudness
  static List<Mouth> of(short[] samples, List<Turn> turns, int frames, int fps) {
    Mouth[] track = new Mouth[frames];
    Arrays.fill(track, Mouth.REST);
    for (Turn turn : turns) {
      int from = Math.clamp(Math.round(turn.start() * fps), 0, frames);
      int to = Math.clamp((long) Math.ceil(turn.end() * fps), from, frames);
      double[] loud = new double[to - from];
      for (int n = from; n < to; n++) {
        loud[n - from] = rms(samples, n, fps);
      }
      double top = percentile(loud);
      for (int n = from; n < to && top > 20; n++) {
        track[n] = at(loud[n - from] / top);
      }
    }
    onTwos(track);
    return List.of(track);
  }

  /// Speech without a sound to follow: syllables of two to four frames, from the seed.
  static List<Mouth> imagined(long seed, String speaker, int frames) {
    var random = Seeds.stream(seed, "mouth " + speaker);
    List<Mouth> track = new ArrayList<>();
    while (track.size() < frames) {
      boolean pause = track.isEmpty() || random.nextInt(9) == 0;
      Mouth mouth = pause ? Mouth.REST : random.nextBoolean() ? Mouth.OPEN : Mouth.WIDE;
      int hold = mouth == Mouth.REST ? 4 : 2;
      for (int i = 0; i < hold; i++) {
        track.add(mouth);
      }
      if (mouth != Mouth.REST && random.nextInt(3) == 0) {
        track.add(Mouth.REST);
        track.add(Mouth.REST);
      }
    }
    return List.copyOf(track.subList(0, frames));
  }

  private static Mouth at(double loudness) {
    return loudness < REST ? Mouth.REST : loudness < WIDE ? Mouth.OPEN : Mouth.WIDE;
  }

  private static double rms(short[] samples, int frame, int fps) {
    int from = (int) Math.min(samples.length, (long) frame * RATE / fps);
    int to = (int) Math.min(samples.length, (frame + 1L) * RATE / fps);
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (double) samples[i] * samples[i];
    }
    return to > from ? Math.sqrt(sum / (to - from)) : 0;
  }

  private static double percentile(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[(int) (0.95 * (sorted.length - 1))];
  }

  private static void onTwos(Mouth[] track) {
    for (int n = 0; n + 1 < track.length; n += 2) {
      Mouth wider = track[n].compareTo(track[n + 1]) >= 0 ? track[n] : track[n + 1];
      track[n] = wider;
      track[n + 1] = wider;
    }
  }
}
