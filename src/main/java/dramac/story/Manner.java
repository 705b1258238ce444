package dramac.story;

/// A manner of speaking; multiplies pitch, energy and speed (language.md 4.6).
public enum Manner {
  WHISPER("低声", 1, 0.6, 1),
  SHOUT("大喊", 1, 1.5, 1),
  SOBBING("哽咽", 0.97, 0.8, 1),
  LAUGHING("笑着", 1.05, 1.1, 1),
  TREMBLING("颤抖", 1.03, 0.85, 1),
  SARCASTIC("讽刺", 0.98, 1, 1),
  SLOW("缓慢", 1, 1, 0.85),
  FAST("急促", 1, 1, 1.15);

  private final String chinese;
  private final double pitch;
  private final double energy;
  private final double speed;

  Manner(String chinese, double pitch, double energy, double speed) {
    this.chinese = chinese;
    this.pitch = pitch;
    this.energy = energy;
    this.speed = speed;
  }

  public String chinese() {
    return chinese;
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
