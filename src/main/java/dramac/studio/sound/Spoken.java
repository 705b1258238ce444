package dramac.studio.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A spoken line.
///
/// @param sound 48 kHz mono, −20 LUFS moved by the order's energy, never clipped
/// @param phrases what lies between two punctuation marks, in order
/// @param syllables per syllable (Chinese, exact) or per word (English, by letters), in order
public record Spoken(Sound sound, List<Timing> phrases, List<Timing> syllables) implements Speech {
  public Spoken {
    phrases = List.copyOf(phrases);
    syllables = List.copyOf(syllables);
  }

  public double seconds() {
    return sound.seconds();
  }

  public void writeWav(Path file) throws IOException {
    sound.writeWav(file);
  }
}
