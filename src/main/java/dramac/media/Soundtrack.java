package dramac.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Mixes the sound of an episode: dialogue where the plan puts it, music beneath that gives way to
/// it, effects. Stereo, exactly as long as the picture.
final class Soundtrack {
  /// A bed at 100 percent has this integrated loudness.
  private static final double BED = -23;

  private static final double CROSSFADE = 1.5;
  private static final double FADE = 2;
  private static final double END = 1;

  private final Ffmpeg ffmpeg;
  private final Path scratch;
  private final int fps;

  Soundtrack(Ffmpeg ffmpeg, Path scratch, int fps) {
    this.ffmpeg = ffmpeg;
    this.scratch = scratch;
    this.fps = fps;
  }

  /// A sound at a frame.
  ///
  /// @param skip milliseconds of it that are left out at its start
  /// @param lasts milliseconds of it that are heard at most
  record Track(Path file, int frame, int skip, int lasts) {}

  /// Music under a run of frames.
  record Bed(Path file, int from, int frames, int percent) {
    int to() {
      return from + frames;
    }
  }

  /// An effect that begins at a frame.
  record Accent(Effects effect, int frame) {}

  /// Writes the mix of `frames` frames to `out`.
  void mix(List<Track> dialogue, List<Bed> beds, List<Accent> accents, int frames, Path out)
      throws MediaFailed, InterruptedException {
    int length = sample(frames);
    float[] speech = new float[length];
    for (Track track : dialogue) {
      float[] voice = Pcm.mono(ffmpeg, track.file(), "", scratch);
      int skipped = Math.min(voice.length, Pcm.samples(track.skip()));
      int last = Math.min(voice.length, skipped + Pcm.samples(track.lasts()));
      float[] rest = Arrays.copyOfRange(voice, skipped, last);
      Pcm.add(speech, rest, sample(track.frame()), 1);
    }
    float[][] all = {new float[length], new float[length]};
    List<Bed> joined = joined(beds);
    Ducking ducking = new Ducking(speech);
    for (int i = 0; i < joined.size(); i++) {
      add(joined, i, ducking, all);
    }
    for (float[] channel : all) {
      Pcm.add(channel, speech, 0, 1);
      for (Accent accent : accents) {
        Pcm.add(channel, accent.effect().samples(), sample(accent.frame()), 1);
      }
      fadeOut(channel);
    }
    Pcm.write(out, all);
  }

  /// Runs of the same music without a gap are one bed.
  private static List<Bed> joined(List<Bed> beds) {
    List<Bed> joined = new ArrayList<>();
    for (Bed bed : beds) {
      Bed last = joined.isEmpty() ? null : joined.getLast();
      boolean same = last != null && last.file().equals(bed.file()) && last.to() == bed.from();
      if (last != null && same && last.percent() == bed.percent()) {
        joined.removeLast();
        joined.add(new Bed(bed.file(), last.from(), last.frames() + bed.frames(), bed.percent()));
      } else {
        joined.add(bed);
      }
    }
    return joined;
  }

  private void add(List<Bed> beds, int index, Ducking ducking, float[][] onto)
      throws MediaFailed, InterruptedException {
    Bed bed = beds.get(index);
    boolean after = index > 0 && beds.get(index - 1).to() == bed.from();
    boolean before = index + 1 < beds.size() && beds.get(index + 1).from() == bed.to();
    int half = (int) (CROSSFADE / 2 * Pcm.RATE);
    int from = Math.max(0, sample(bed.from()) - (after ? half : 0));
    int to = Math.min(onto[0].length, sample(bed.to()) + (before ? half : 0));
    double gain =
        bed.percent() / 100.0 * Pcm.gain(BED - Loudness.of(ffmpeg, bed.file()).integrated());
    float[][] music = Pcm.stereo(ffmpeg, bed.file(), scratch);
    Shape shape =
        new Shape(
            to - from,
            after ? half * 2 : (int) (FADE * Pcm.RATE / 4),
            before ? half * 2 : (int) (FADE * Pcm.RATE));
    for (int c = 0; c < onto.length; c++) {
      lay(music[c], shape, gain, ducking, onto[c], from);
    }
  }

  /// Length of a stretch of music and of its fades, in samples.
  private record Shape(int length, int in, int out) {
    double at(int i) {
      double in = in() == 0 ? 1 : Math.min(1, (double) i / in());
      double out = out() == 0 ? 1 : Math.min(1, (double) (length() - i) / out());
      return Math.sin(Math.PI / 2 * in) * Math.sin(Math.PI / 2 * out);
    }
  }

  /// A bed shorter than its run begins again, its end and beginning laid over one another.
  private static void lay(
      float[] music, Shape shape, double gain, Ducking ducking, float[] onto, int from) {
    int seam = Math.min(Pcm.RATE, music.length / 4);
    int lap = Math.max(1, music.length - seam);
    for (int i = 0; i < shape.length() && from + i < onto.length; i++) {
      int turn = i / lap;
      int place = i - turn * lap;
      double sample = music.length == 0 ? 0 : music[place];
      if (turn > 0 && place < seam && place + lap < music.length) {
        double part = (double) place / seam;
        sample = sample * Math.sqrt(part) + music[place + lap] * Math.sqrt(1 - part);
      }
      onto[from + i] += (float) (sample * gain * shape.at(i) * ducking.at(from + i));
    }
  }

  private static void fadeOut(float[] channel) {
    int fade = Math.min(channel.length, (int) (END * Pcm.RATE));
    for (int i = 0; i < fade; i++) {
      channel[channel.length - 1 - i] *= (float) i / fade;
    }
  }

  private int sample(int frame) {
    return (int) Math.round((double) frame * Pcm.RATE / fps);
  }
}
