package dramac.story;

import java.util.Locale;

/// `E01S03L04`: numbers speeches, not lines of text.
public record LineId(SceneId scene, int number) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%sL%02d", scene, number);
  }
}
