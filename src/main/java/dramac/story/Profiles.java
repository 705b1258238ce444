package dramac.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The pacing profiles that come with the language. Numbers and their sources: language.md 5.3.
public final class Profiles {
  public static final Pacing SHORT_DRAMA =
      new Pacing(
          "short-drama",
          new Pacing.Bounds(
              Duration.ofSeconds(5),
              Duration.ofSeconds(30),
              Duration.ofSeconds(15),
              range(60_000, 120_000),
              range(1_500, 8_000),
              Duration.ofSeconds(4),
              Duration.ofSeconds(45),
              Duration.ofSeconds(8)),
          new Pacing.Shares(1.20, 0.45, 0.30, 5),
          Pacing.End.CLIFFHANGER,
          Pacing.Gate.QUESTION,
          Ordered.none());

  public static final Pacing RELAXED =
      new Pacing(
          "relaxed",
          new Pacing.Bounds(
              Duration.ofSeconds(10),
              Duration.ofSeconds(60),
              Duration.ofSeconds(30),
              range(60_000, 300_000),
              range(1_500, 12_000),
              Duration.ofSeconds(6),
              Duration.ofSeconds(90),
              Duration.ofSeconds(15)),
          new Pacing.Shares(1.20, 0.30, 0.50, 5),
          Pacing.End.OPEN,
          Pacing.Gate.QUESTION,
          Ordered.none());

  private static final List<Pacing> ALL = List.of(SHORT_DRAMA, RELAXED);

  private Profiles() {}

  /// The profile of that name, whatever its spelling of case.
  public static Optional<Pacing> named(String name) {
    return ALL.stream().filter(profile -> profile.profile().equalsIgnoreCase(name)).findFirst();
  }

  private static Pacing.Range range(int least, int most) {
    return new Pacing.Range(Duration.ofMillis(least), Duration.ofMillis(most));
  }
}
