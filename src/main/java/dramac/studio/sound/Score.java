package dramac.studio.sound;

import dramac.studio.sound.Note.Part;
import dramac.studio.sound.Palette.Chord;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A composed bed: the notes of all parts, in the order they were written.
///
/// The form is phrases of four bars. How full a bar is follows one arc over the whole bed, so
/// parts enter one after another, the melody speaks in the middle and rests at each phrase's end,
/// and the end is thin again and rests on the tonic.
final class Score {
  private static final int PHRASE = 4;
  private static final int EIGHTHS = 8;
  private static final double BASS_FROM = 0.45;
  private static final double FIGURE_FROM = 0.5;
  private static final double LEAD_FROM = 0.62;
  private static final double DRUM_FROM = 0.78;
  private static final int WOODEN = 76;

  private final Palette palette;
  private final SplittableRandom random;
  private final int tonic;
  private final int bars;
  private final double bar;
  private final List<Note> notes = new ArrayList<>();

  private Score(Palette palette, SplittableRandom random, double seconds) {
    this.palette = palette;
    this.random = random;
    this.bar = palette.secondsPerBar();
    this.bars = Math.max(1, (int) Math.ceil(seconds / bar - 0.25));
    this.tonic = palette.root() + random.nextInt(-4, 3);
  }

  static List<Note> compose(Mood mood, double seconds, long seed) {
    var random = new SplittableRandom(seed * 31 + mood.word().hashCode());
    var score = new Score(Palette.of(mood), random, seconds);
    var melody = new Melody(score.palette, random.split());
    for (int bar = 0; bar < score.bars; bar++) {
      score.write(bar, melody);
    }
    return List.copyOf(score.notes);
  }

  private void write(int at, Melody melody) {
    var chord = chord(at);
    double full = fullness(at);
    boolean last = at == bars - 1;
    pad(at, chord, full, last);
    if (full >= BASS_FROM || last) {
      bass(at, chord, full, last);
    }
    if (full >= FIGURE_FROM && !last) {
      figure(at, chord, full);
    }
    if (full >= LEAD_FROM && !last) {
      melody.bar(at % PHRASE, chord, middle(at)).forEach(t -> lead(at, t, full));
    }
    if (full >= DRUM_FROM && !last) {
      drum(at, full);
    }
  }

  /// Rises to its top at seven tenths of the bed, then falls; held for two bars at a time.
  private double fullness(int at) {
    int held = bars < 8 ? at : at / 2 * 2;
    double x = bars == 1 ? 0 : held / (double) (bars - 1);
    double arc = x < 0.7 ? 0.4 + 0.6 * x / 0.7 : 1 - 0.5 * (x - 0.7) / 0.3;
    boolean breath = bars > 12 && at / PHRASE % 4 == 3 && at < bars - PHRASE;
    return breath ? arc * 0.75 : arc;
  }

  private boolean middle(int at) {
    return at / PHRASE % 3 == 2;
  }

  private Chord chord(int at) {
    if (at == bars - 1) {
      return palette.first().getFirst();
    }
    return (middle(at) ? palette.second() : palette.first()).get(at % PHRASE);
  }

  private void pad(int at, Chord chord, double full, boolean last) {
    int loud = (int) (58 + 16 * full);
    for (int note : chord.notes()) {
      int key = within(tonic + note, tonic - 5, tonic + 7);
      add(Part.PAD, palette.hands().pad(), key, loud, at * bar, bar * (last ? 3 : 1.04));
    }
  }

  private void bass(int at, Chord chord, double full, boolean last) {
    int key = within(tonic + chord.root(), 34, 46);
    int loud = (int) (58 + 20 * full);
    boolean twice = full > LEAD_FROM && !last;
    add(Part.BASS, palette.hands().bass(), key, loud, at * bar, bar * (twice ? 0.5 : 1));
    if (twice) {
      int fifth = random.nextInt(3) == 0 ? key + 7 : key;
      add(Part.BASS, palette.hands().bass(), fifth, loud - 8, (at + 0.5) * bar, bar * 0.48);
    }
  }

  private void figure(int at, Chord chord, double full) {
    int turn = random.nextInt(3);
    var style = palette.style();
    int played = 0;
    for (int eighth = 0; eighth < EIGHTHS; eighth++) {
      if (style.figure().charAt(eighth) == 'x') {
        int[] order = turn == 0 ? new int[] {0, 1, 2, 1} : new int[] {0, 2, 1, 2};
        int note = chord.notes().get(order[played % 4]);
        int octave = turn == 2 && played % 8 > 3 ? 12 : 0;
        int key = within(tonic + note, tonic - 2, tonic + 12) + octave;
        int loud = (int) (36 + 26 * full) + (eighth == 0 ? 8 : 0) + random.nextInt(-4, 5);
        double ring = style.ring() * bar / EIGHTHS;
        add(Part.FIGURE, palette.hands().figure(), key, loud, time(at, eighth), ring);
        played++;
      }
    }
  }

  private void lead(int at, Melody.Tone tone, double full) {
    int loud = (int) (52 + 24 * full) + random.nextInt(-3, 4);
    int key = within(tonic + 12 + tone.semitones(), 60, 86);
    double held = tone.eighths() * bar / EIGHTHS * 0.96;
    add(Part.LEAD, palette.hands().lead(), key, loud, time(at, tone.eighth()), held);
  }

  private void drum(int at, double full) {
    var style = palette.style();
    boolean wood = style.drum() >= WOODEN;
    for (int eighth = 0; eighth < EIGHTHS && style.drum() > 0; eighth++) {
      if (style.beats().charAt(eighth) == 'x') {
        int key = wood ? style.drum() : within(tonic + chord(at).root(), 38, 49);
        int loud = (int) (30 + 40 * full) + (eighth == 0 ? 14 : 0);
        var part = wood ? Part.WOOD : Part.DRUM;
        add(part, wood ? 0 : style.drum(), key, loud, time(at, eighth), bar / EIGHTHS);
      }
    }
  }

  private double time(int at, int eighth) {
    return (at + eighth / (double) EIGHTHS) * bar + random.nextDouble() * 0.008;
  }

  private void add(Part part, int program, int key, int loud, double start, double seconds) {
    notes.add(new Note(part, program, key, Math.clamp(loud, 1, 120), start, seconds));
  }

  /// The same note in the octave that lies between the two keys.
  private static int within(int key, int low, int high) {
    int moved = key;
    while (moved > high) {
      moved -= 12;
    }
    while (moved < low) {
      moved += 12;
    }
    return moved;
  }
}
