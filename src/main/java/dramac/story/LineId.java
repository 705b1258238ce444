package dramac.story;

/// `E01S03L04`: numbers speeches, not lines of text.
public record LineId(SceneId scene, int number) {
  @Override
  public String toString() {
    return scene + (number < 10 ? "L0" : "L") + number;
  }
}
