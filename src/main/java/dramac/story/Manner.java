package dramac.story;

/// A manner of speaking; multiplies pitch, energy and speed (language.md 4.6).
public enum Manner {
  WHISPER(1, 0.6, 1),
  SHOUT(1, 1.5, 1),
  SOBBING(0.97, 0.8, 1),
  LAUGHING(1.05, 1.1, 1),
  TREMBLING(1.03, 0.85, 1),
  SARCASTIC(0.98, 1, 1),
  SLOW(1, 1, 0.85),
  FAST(1, 1, 1.15);

  private final double pitch;
  private final double energy;
  private final double speed;

  Manner(double pitch, double energy, double speed) {
    this.pitch = pitch;
    this.energy = energy;
    this.speed = speed;
  }

  public double pitch() {
    return pitch;
  }

  public double energy() {
    return energy;
  }

  public double speed() {
    return speed;
  }
}
