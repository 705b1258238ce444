package dramac.story;

import java.util.Locale;

/// `E01S03T02`; a shot split for a provider has a part: `E01S03T02a`.
public record ShotId(SceneId scene, int number, String part) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%sT%02d%s", scene, number, part);
  }
}
