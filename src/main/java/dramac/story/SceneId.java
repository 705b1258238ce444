package dramac.story;

/// `E01S03`.
public record SceneId(EpisodeId episode, int number) {
  @Override
  public String toString() {
    return episode + (number < 10 ? "S0" : "S") + number;
  }

  public ShotId shot(int number) {
    return new ShotId(this, number, "");
  }

  public LineId line(int number) {
    return new LineId(this, number);
  }
}
