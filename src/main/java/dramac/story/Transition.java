package dramac.story;

import java.time.Duration;

/// How one shot gives way to the next. Its time comes out of the clips' handles, so no length
/// changes.
public enum Transition {
  CUT(0),
  SMASH_CUT(0),
  MATCH_CUT(0),
  DISSOLVE(500),
  WIPE(500),
  FADE_IN(500),
  FADE_OUT(500),
  FADE_TO_BLACK(700);

  private final int millis;

  Transition(int millis) {
    this.millis = millis;
  }

  public Duration length() {
    return Duration.ofMillis(millis);
  }
}
