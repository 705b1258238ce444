package dramac.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Sound in memory: 48 kHz, one array of samples per channel, full scale at 1.
final class Pcm {
  static final int RATE = 48_000;

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private Pcm() {}

  /// Samples in so many milliseconds.
  static int samples(long millis) {
    return Math.toIntExact(millis * RATE / 1000);
  }

  /// Milliseconds of so many samples, to the nearest.
  static int millis(int samples) {
    return (int) Math.round(samples * 1000.0 / RATE);
  }

  /// Reads one channel, through a chain of ffmpeg filters (empty for none).
  static float[] mono(Ffmpeg ffmpeg, Path file, String filters, Path scratch)
      throws MediaFailed, InterruptedException {
    return channels(ffmpeg, file, filters, 1, scratch)[0];
  }

  /// Reads two channels.
  static float[][] stereo(Ffmpeg ffmpeg, Path file, Path scratch)
      throws MediaFailed, InterruptedException {
    return channels(ffmpeg, file, "", 2, scratch);
  }

  private static float[][] channels(
      Ffmpeg ffmpeg, Path file, String filters, int count, Path scratch)
      throws MediaFailed, InterruptedException {
    try {
      Path raw = Files.createTempFile(scratch, "sound", ".f32");
      List<String> arguments = new ArrayList<>(Kind.opening(file));
      if (!filters.isEmpty()) {
        arguments.addAll(List.of("-af", filters));
      }
      arguments.addAll(List.of("-vn", "-ac", "" + count, "-ar", "" + RATE));
      arguments.addAll(List.of("-c:a", "pcm_f32le", "-f", "f32le", "file:" + raw));
      ffmpeg.run(arguments, LIMIT);
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN);
      Files.delete(raw);
      return split(bytes, count);
    } catch (IOException e) {
      throw new DiskFull("The sound of " + file + " cannot be unpacked: " + e.getMessage());
    }
  }

  private static float[][] split(ByteBuffer bytes, int count) {
    int length = bytes.remaining() / 4 / count;
    float[][] channels = new float[count][length];
    for (int i = 0; i < length; i++) {
      for (int c = 0; c < count; c++) {
        channels[c][i] = bytes.getFloat();
      }
    }
    return channels;
  }

  /// Adds `what` to `onto` from sample `at` on; what lies outside is lost.
  static void add(float[] onto, float[] what, int at, double gain) {
    int first = Math.max(0, -at);
    int last = Math.min(what.length, onto.length - at);
    for (int i = first; i < last; i++) {
      onto[at + i] += (float) (what[i] * gain);
    }
  }

  /// Gain for so many decibels.
  static double gain(double decibels) {
    return Math.pow(10, decibels / 20);
  }

  /// Writes a WAV file of 32-bit floats, which cannot clip.
  static void write(Path file, float[]... channels) throws DiskFull {
    int length = channels[0].length;
    int bytes = length * channels.length * 4;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(header(bytes, channels.length));
      ByteBuffer block = ByteBuffer.allocate(channels.length * 4).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < length; i++) {
        block.clear();
        for (float[] channel : channels) {
          block.putFloat(channel[i]);
        }
        out.write(block.array());
      }
    } catch (IOException e) {
      throw new DiskFull("The sound " + file + " cannot be written: " + e.getMessage());
    }
  }

  private static byte[] header(int bytes, int channels) {
    ByteBuffer head = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVEfmt ")).putInt(16);
    head.putShort((short) 3).putShort((short) channels).putInt(RATE);
    head.putInt(RATE * channels * 4).putShort((short) (channels * 4)).putShort((short) 32);
    return head.put(ascii("data")).putInt(bytes).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
