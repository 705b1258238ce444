package dramac.studio.sound;

import dramac.studio.sound.Palette.Chord;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A tune that grows from one bar: said, said again higher or lower, varied, and brought to rest.
final class Melody {
  private static final int EIGHTHS = 8;

  private final Palette palette;
  private final SplittableRandom random;
  private final List<Integer> motif = new ArrayList<>();
  private int shift;

  /// @param semitones above the tonic
  /// @param eighth where in the bar it begins
  /// @param eighths how long it lasts
  record Tone(int semitones, int eighth, int eighths) {}

  Melody(Palette palette, SplittableRandom random) {
    this.palette = palette;
    this.random = random;
    int step = random.nextInt(0, 3);
    for (int i = 0; i < EIGHTHS; i++) {
      motif.add(step);
      step += random.nextInt(-2, 3);
    }
  }

  /// @param place which bar of its phrase this is, from 0
  /// @param higher in the phrase that lifts the middle of the bed
  List<Tone> bar(int place, Chord chord, boolean higher) {
    shift = place == 0 ? random.nextInt(0, 2) : shift + random.nextInt(-1, 2);
    if (place == 3) {
      int rest = near(palette.scale().getFirst() + (higher ? 12 : 0) + shift, chord);
      return List.of(new Tone(rest, 0, 5));
    }
    var out = new ArrayList<Tone>();
    String rhythm = palette.style().melody();
    int kept = place == 2 ? 5 : EIGHTHS;
    for (int eighth = 0; eighth < kept; eighth++) {
      if (rhythm.charAt(eighth) == 'x') {
        int next = rhythm.indexOf('x', eighth + 1);
        int length = (next < 0 ? EIGHTHS : next) - eighth;
        int wanted = scale(motif.get(out.size()) + shift) + (higher ? 5 : 0);
        int tone = eighth % 4 == 0 ? near(wanted, chord) : wanted;
        out.add(new Tone(tone, eighth, length));
      }
    }
    return out;
  }

  private int scale(int step) {
    int size = palette.scale().size();
    return palette.scale().get(Math.floorMod(step, size)) + 12 * Math.floorDiv(step, size);
  }

  /// The chord's note nearest to that one: strong beats belong to the harmony.
  private static int near(int semitones, Chord chord) {
    int best = chord.root();
    for (int note : chord.notes()) {
      for (int octave = -12; octave <= 24; octave += 12) {
        if (Math.abs(note + octave - semitones) < Math.abs(best - semitones)) {
          best = note + octave;
        }
      }
    }
    return best;
  }
}
