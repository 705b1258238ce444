package dramac.export;

import dramac.plan.Money;
import dramac.plan.Plan;
import dramac.plan.TaskId;
import dramac.run.Outcome;
import dramac.run.RunResult;
import dramac.story.EpisodeId;
import dramac.story.ShotId;
import dramac.story.Story;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a build has to tell: the story, its plan, what became of every task, and how it looks.
///
/// @param stills a small JPEG of each shot that is in a finished episode
/// @param films what was measured in each finished episode
public record Report(
    Story story,
    Plan plan,
    RunResult result,
    Means means,
    SequencedMap<ShotId, byte[]> stills,
    SequencedMap<EpisodeId, Film> films) {
  public Report {
    stills = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stills));
    films = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(films));
  }

  /// By what means the build was made.
  ///
  /// @param provider its name, as `studio`
  /// @param locale the spoken language
  /// @param quality as `1080p`
  /// @param credits lines that a copy for viewers must carry
  public record Means(
      String dramac, String provider, String locale, String quality, List<String> credits) {
    public Means {
      credits = List.copyOf(credits);
    }
  }

  /// A finished episode.
  ///
  /// @param file its name in the output folder
  /// @param facts name and value of what was measured, in order
  public record Film(String file, SequencedMap<String, String> facts) {
    public Film {
      facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
    }
  }

  /// What one task cost in this build.
  Money cost(TaskId task) {
    return result.outcomes().get(task) instanceof Outcome.Done done
        ? done.cost()
        : Money.none(Money.USD);
  }

  /// What this build cost.
  Money cost() {
    return plan.tasks().keySet().stream()
        .map(this::cost)
        .reduce(Money.none(Money.USD), Money::plus);
  }
}
