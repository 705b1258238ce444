package dramac.run;

import java.time.Duration;

/// Tells of waits that a person would wonder about.
public final class Waits {
  private static final Duration SHORT = Duration.ofSeconds(10);

  private final Loop loop;
  private final Events events;

  public Waits(Loop loop, Events events) {
    this.loop = loop;
    this.events = events;
  }

  void tell(Job job, String why, Duration time) {
    if (time.compareTo(SHORT) >= 0) {
      events.tell(new RunEvent.Waiting(loop.now(), job.task().id(), why, time));
    }
  }
}
