package dramac.rules.pacing;

import dramac.story.Episode;
import dramac.story.Shot;
import dramac.story.Story;
import java.util.List;

/// The episodes that have time at all: one without a shot has findings of its own.
final class Episodes {
  /// From so many shots on, an average or a share says something about an episode. No episode of a
  /// minute has fewer.
  static final int ENOUGH = 8;

  private Episodes() {}

  static List<Episode> played(Story story) {
    return story.episodes().stream()
        .filter(episode -> episode.scenes().stream().anyMatch(s -> !s.shots().isEmpty()))
        .toList();
  }

  static List<Shot> shots(Episode episode) {
    return episode.scenes().stream().flatMap(scene -> scene.shots().stream()).toList();
  }
}
