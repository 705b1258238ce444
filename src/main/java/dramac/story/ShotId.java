package dramac.story;

/// `E01S03T02`; a shot split for a provider has a part: `E01S03T02a`.
public record ShotId(SceneId scene, int number, String part) {
  @Override
  public String toString() {
    return scene + (number < 10 ? "T0" : "T") + number + part;
  }
}
