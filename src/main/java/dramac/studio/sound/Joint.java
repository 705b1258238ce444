package dramac.studio.sound;

/// How far a syllable reaches into the one before it, in seconds.
///
/// A hum runs on from the vowel before it; a plosive needs the short silence that makes it one.
final class Joint {
  private Joint() {}

  static double before(Unit unit, int place) {
    if (place == 0) {
      return 0;
    }
    return switch (unit) {
      case Unit.Foreign foreign -> 0.01;
      case Unit.Han(Syllable s) ->
          switch (s.sound().charAt(0)) {
            case 'b', 'd', 'g', 'p', 't', 'k', 'j', 'q', 'c', 'z' -> 0.006;
            case 's', 'x', 'f', 'h' -> 0.018;
            default -> 0.032;
          };
    };
  }
}
