package dramac.story;

import java.util.Locale;

/// `E01S03`.
public record SceneId(EpisodeId episode, int number) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%sS%02d", episode, number);
  }

  public ShotId shot(int number) {
    return new ShotId(this, number, "");
  }

  public LineId line(int number) {
    return new LineId(this, number);
  }
}
