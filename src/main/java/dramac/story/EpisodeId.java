package dramac.story;

/// `E01`.
public record EpisodeId(int number) {
  @Override
  public String toString() {
    return (number < 10 ? "E0" : "E") + number;
  }

  public SceneId scene(int number) {
    return new SceneId(this, number);
  }
}
