package dramac.studio.sound;

import java.util.List;

/// What a mood's music is made of. Programs are General MIDI's, from 0.
///
/// @param bpm beats a minute, four to a bar
/// @param root MIDI key of the tonic before the seed moves it
/// @param first the chords of most phrases, one a bar
/// @param second the chords of the phrase in the middle
/// @param scale semitones of the melody's notes above the tonic
/// @param hands who plays what
/// @param style how the figure and the drums move
record Palette(
    int bpm,
    int root,
    List<Chord> first,
    List<Chord> second,
    List<Integer> scale,
    Hands hands,
    Style style) {
  private static final List<Integer> MAJOR = List.of(0, 2, 4, 7, 9);
  private static final List<Integer> MINOR = List.of(0, 2, 3, 5, 7, 8);

  /// Programs of the held chords, the broken chords, the melody and the roots.
  record Hands(int pad, int figure, int lead, int bass) {}

  /// A triad: its root in semitones above the tonic, and its third.
  record Chord(int root, int third) {
    List<Integer> notes() {
      return List.of(root, root + third, root + 7);
    }
  }

  /// Which eighths of a bar the figure plays (`x`), how long its notes ring in eighths, and which
  /// drum, if any, beats on which eighth.
  record Style(String figure, double ring, String melody, int drum, String beats) {}

  static Palette of(Mood mood) {
    return switch (mood) {
      case DRAMATIC ->
          new Palette(
              84,
              57,
              chords("0m 8 5m 7"),
              chords("8 3 10 7"),
              MINOR,
              new Hands(48, 46, 42, 43),
              new Style("xxxxxxxx", 1.5, "x..xx.x.", 47, "x.....xx"));
      case ROMANTIC ->
          new Palette(
              72,
              60,
              chords("0 7 9m 5"),
              chords("5 7 4m 9m"),
              MAJOR,
              new Hands(49, 0, 73, 32),
              new Style("xxxxxxxx", 3, "x.x.x...", 0, "........"));
      case COMEDIC ->
          new Palette(
              126,
              60,
              chords("0 5 7 0"),
              chords("9m 2m 7 7"),
              MAJOR,
              new Hands(49, 45, 13, 32),
              new Style(".x.x.x.x", 0.6, "xx.xx.x.", 77, "x...x.x."));
      case SUSPENSE ->
          new Palette(
              66,
              60,
              chords("0m 8 5m 7"),
              chords("0m 1 0m 7"),
              MINOR,
              new Hands(44, 11, 11, 43),
              new Style("x..x....", 4, "x.....x.", 47, "xx..xx.."));
      case TRIUMPHANT ->
          new Palette(
              108,
              62,
              chords("0 7 9m 5"),
              chords("5 7 9m 7"),
              MAJOR,
              new Hands(48, 61, 56, 58),
              new Style("x.xxx.x.", 0.9, "x.xxx...", 47, "x...x.xx"));
      case MELANCHOLIC ->
          new Palette(
              60,
              57,
              chords("0m 7m 8 3"),
              chords("5m 0m 10 3"),
              MINOR,
              new Hands(49, 0, 42, 43),
              new Style("x.xx.xx.", 3, "x...x.x.", 0, "........"));
    };
  }

  double secondsPerBar() {
    return 4 * 60.0 / bpm;
  }

  private static List<Chord> chords(String written) {
    return List.of(written.split(" ")).stream()
        .map(
            c ->
                c.endsWith("m")
                    ? new Chord(Integer.parseInt(c.substring(0, c.length() - 1)), 3)
                    : new Chord(Integer.parseInt(c), 4))
        .toList();
  }
}
