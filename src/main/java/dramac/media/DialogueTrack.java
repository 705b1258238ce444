package dramac.media;

import dramac.story.Line;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The one track of a shot: every voice at its time, fitted to its slot, coloured by room and
/// medium. WAV, 48 kHz, mono.
final class DialogueTrack {
  /// A voice that is at most this much too long is spoken faster; a longer one runs on (P106).
  private static final double TOLERANCE = 1.2;

  private static final int BREATH = 80;

  private final Ffmpeg ffmpeg;
  private final Path scratch;

  DialogueTrack(Ffmpeg ffmpeg, Path scratch) {
    this.ffmpeg = ffmpeg;
    this.scratch = scratch;
  }

  /// A voice and where it belongs.
  ///
  /// @param at from the shot's start
  /// @param slot how long it may last
  record Speech(Path voice, Duration at, Duration slot, Line.Medium medium, Room room) {}

  /// Where a voice came to lie, in milliseconds from the shot's start.
  ///
  /// @param tempo 1 = as it was spoken
  record Heard(int from, int to, double tempo) {}

  /// Mixes `speeches` into `out`, at least as long as the shot. An empty voice is a fault of its
  /// maker and refused.
  List<Heard> mix(List<Speech> speeches, Duration shot, Path out)
      throws MediaFailed, InterruptedException {
    float[] track = new float[Pcm.samples(shot.toMillis())];
    List<Heard> heard = new ArrayList<>();
    for (int i = 0; i < speeches.size(); i++) {
      Speech speech = speeches.get(i);
      Fitted voice = fitted(speech);
      int from = Math.max((int) speech.at().toMillis(), earliest(speeches, heard, i));
      float[] treated = speech.room().treat(voice.voice().samples(), speech.medium());
      int at = Pcm.samples(from);
      if (at + treated.length > track.length) {
        int spoken = at + voice.voice().samples().length;
        track = Arrays.copyOf(track, Math.max(track.length, spoken));
      }
      Pcm.add(track, treated, at, 1);
      heard.add(new Heard(from, from + voice.voice().millis(), voice.tempo()));
    }
    soften(track);
    Pcm.write(out, track);
    return List.copyOf(heard);
  }

  private record Fitted(Voice voice, double tempo) {}

  private Fitted fitted(Speech speech) throws MediaFailed, InterruptedException {
    Voice voice = Voice.in(Pcm.mono(ffmpeg, speech.voice(), "", scratch));
    if (voice.samples().length == 0) {
      throw new Unusable("Nothing is heard in the voice " + speech.voice().getFileName() + ".");
    }
    double tempo =
        voice.spoken() / Math.max(1.0, (double) (speech.slot().toMillis() - Voice.MARGIN));
    if (tempo <= 1 || tempo > TOLERANCE) {
      return new Fitted(voice, 1);
    }
    String filter = String.format(Locale.ROOT, "atempo=%.4f", tempo * 1.002);
    return new Fitted(Voice.in(Pcm.mono(ffmpeg, speech.voice(), filter, scratch)), tempo);
  }

  /// Voices that follow one another in the plan never run into each other; those that the plan lets
  /// cross may cross.
  private static int earliest(List<Speech> speeches, List<Heard> heard, int index) {
    if (index == 0) {
      return 0;
    }
    Speech before = speeches.get(index - 1);
    Duration end = before.at().plus(before.slot());
    boolean crosses = speeches.get(index).at().compareTo(end.minusMillis(1)) < 0;
    return crosses ? 0 : heard.getLast().to() + BREATH;
  }

  /// Where voices cross, their sum may pass full scale: the track as a whole is then made softer.
  private static void soften(float[] track) {
    float peak = 0;
    for (float sample : track) {
      peak = Math.max(peak, Math.abs(sample));
    }
    if (peak > 0.98f) {
      for (int i = 0; i < track.length; i++) {
        track[i] *= 0.98f / peak;
      }
    }
  }
}
