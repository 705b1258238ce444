package dramac.studio.sound;

import com.sun.media.sound.AudioSynthesizer;
import com.sun.media.sound.SoftSynthesizer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.sampled.AudioFormat;

/// The JDK's software synthesizer with its built-in bank, played faster than it sounds.
final class Synthesizer {
  private static final AudioFormat FORMAT = new AudioFormat(Sound.RATE, 16, 2, true, false);
  private static final int PAN = 10;
  private static final int ROOM = 91;
  private static final long MICROS = 1_000_000;

  /// Headroom inside the synthesizer, whose own limiter would pump.
  private static final int VOLUME = 72;

  private Synthesizer() {}

  /// Stereo of exactly that length, levelled.
  static Sound play(List<Note> notes, double seconds) throws IOException {
    int frames = (int) Math.round(seconds * Sound.RATE);
    AudioSynthesizer synthesizer = new SoftSynthesizer();
    try (synthesizer;
        var stream = synthesizer.openStream(FORMAT, Map.of("interpolation", "linear"));
        var keys = synthesizer.getReceiver()) {
      for (var part : Note.Part.values()) {
        send(keys, ShortMessage.CONTROL_CHANGE, part, 7, VOLUME, 0);
        send(keys, ShortMessage.CONTROL_CHANGE, part, PAN, part.place(), 0);
        send(keys, ShortMessage.CONTROL_CHANGE, part, ROOM, part.room(), 0);
      }
      for (var note : notes) {
        send(keys, ShortMessage.PROGRAM_CHANGE, note.part(), note.program(), 0, 0);
      }
      for (var note : notes) {
        double end = note.start() + note.seconds();
        send(keys, ShortMessage.NOTE_ON, note.part(), note.key(), note.loud(), note.start());
        send(keys, ShortMessage.NOTE_OFF, note.part(), note.key(), 0, end);
      }
      return levelled(stream.readNBytes(frames * FORMAT.getFrameSize()));
    } catch (MidiUnavailableException | InvalidMidiDataException e) {
      throw new IOException("the Java runtime's synthesizer does not start: " + e.getMessage(), e);
    }
  }

  private static void send(Receiver to, int kind, Note.Part part, int first, int second, double at)
      throws InvalidMidiDataException {
    to.send(new ShortMessage(kind, part.channel(), first, second), (long) (at * MICROS));
  }

  private static Sound levelled(byte[] bytes) {
    var pcm = new short[bytes.length / Short.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(pcm);
    var left = new float[pcm.length / 2];
    var right = new float[pcm.length / 2];
    for (int i = 0; i < left.length; i++) {
      left[i] = pcm[2 * i] / 32_768f;
      right[i] = pcm[2 * i + 1] / 32_768f;
    }
    double gain = Math.pow(10, (Composer.LOUDNESS - Loudness.of(left, right)) / 20);
    double peak = Math.max(Filters.peak(left), Filters.peak(right));
    gain = Math.min(gain, 0.89 / peak);
    var out = new short[pcm.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (short) Math.round(pcm[i] * gain);
    }
    return Sound.stereo(out);
  }
}
