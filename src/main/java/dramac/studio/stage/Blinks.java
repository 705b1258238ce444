package dramac.studio.stage;

import dramac.studio.stage.Recipe.Person;
import java.util.SplittableRandom;

/// When a person blinks: three frames, every 2.2 to 4.8 seconds, never within four frames of a
/// cut, and not in the first second of a stare.
final class Blinks {
  private static final int LENGTH = 3;

  private Blinks() {}

  static String when(Recipe recipe, Person person, SplittableRandom random) {
    boolean[] closed = new boolean[recipe.frames()];
    int fps = recipe.fps();
    int first = person.emotion().staring() ? fps : 5;
    int at = (int) Math.max(first, (0.5 + 1.8 * random.nextDouble()) * fps);
    while (at + LENGTH + 4 <= closed.length) {
      for (int n = at; n < at + LENGTH; n++) {
        closed[n] = true;
      }
      at += (int) Math.round((2.2 + 2.6 * random.nextDouble()) * fps);
    }
    return Expressions.at(closed.length, n -> closed[n]);
  }
}
