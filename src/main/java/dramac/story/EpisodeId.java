package dramac.story;

import java.util.Locale;

/// `E01`.
public record EpisodeId(int number) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "E%02d", number);
  }

  public SceneId scene(int number) {
    return new SceneId(this, number);
  }
}
