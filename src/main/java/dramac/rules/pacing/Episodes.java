package dramac.rules.pacing;

import dramac.story.Episode;
import dramac.story.Story;
import java.util.List;

/// The episodes that have time at all: one without a shot has findings of its own.
final class Episodes {
  private Episodes() {}

  static List<Episode> played(Story story) {
    return story.episodes().stream()
        .filter(episode -> episode.scenes().stream().anyMatch(s -> !s.shots().isEmpty()))
        .toList();
  }
}
