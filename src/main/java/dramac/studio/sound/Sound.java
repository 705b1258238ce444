package dramac.studio.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Samples at 48 kHz, 16 bits, interleaved when stereo.
public final class Sound {
  public static final int RATE = 48_000;
  private static final int WAV_HEAD = 44;

  private final short[] samples;
  private final int channels;

  private Sound(short[] samples, int channels) {
    this.samples = samples;
    this.channels = channels;
  }

  /// Takes a copy.
  public static Sound mono(short[] samples) {
    return new Sound(samples.clone(), 1);
  }

  /// Takes a copy of left and right in turn.
  public static Sound stereo(short[] samples) {
    return new Sound(samples.clone(), 2);
  }

  public int channels() {
    return channels;
  }

  /// A copy of the samples, left and right in turn when stereo.
  public short[] samples() {
    return samples.clone();
  }

  public double seconds() {
    return samples.length / (double) channels / RATE;
  }

  /// The bytes of a WAV file; the same samples give the same bytes.
  public byte[] wav() {
    int bytes = samples.length * Short.BYTES;
    var out = ByteBuffer.allocate(WAV_HEAD + bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.put(ascii("RIFF")).putInt(WAV_HEAD - 8 + bytes).put(ascii("WAVEfmt ")).putInt(16);
    out.putShort((short) 1).putShort((short) channels).putInt(RATE);
    out.putInt(RATE * channels * Short.BYTES).putShort((short) (channels * Short.BYTES));
    out.putShort((short) Short.SIZE).put(ascii("data")).putInt(bytes);
    out.asShortBuffer().put(samples);
    return out.array();
  }

  public void writeWav(Path file) throws IOException {
    Files.write(file, wav());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sound sound
        && channels == sound.channels
        && Arrays.equals(samples, sound.samples);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(samples) + channels;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
