package dramac.studio.sound;

import java.io.IOException;

/// Makes music beds: composed from a mood and a seed, played by the JDK's own synthesizer.
public final class Composer {
  /// Beds are asked for and normalised at this loudness; the mix sets their level.
  static final double LOUDNESS = -23;

  private Composer() {}

  /// A bed of exactly that length; the same arguments give the same samples.
  ///
  /// It opens thinly, grows phrase by phrase to its middle, thins before its end and closes on the
  /// tonic. The seed gives key, melody and which phrase comes when. Ends are not faded: the mix
  /// does that.
  ///
  /// @throws IOException when the synthesizer cannot start on this machine
  public static Sound bed(Mood mood, double seconds, long seed) throws IOException {
    return Synthesizer.play(Score.compose(mood, seconds, seed), seconds);
  }
}
