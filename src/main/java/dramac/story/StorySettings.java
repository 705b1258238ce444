package dramac.story;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a project sets beside its script; a line of the script wins over each of them.
///
/// @param profile the pacing profile where the script names none
/// @param profiles the project's own pacing profiles by name
/// @param deliveries the project's own words for cue brackets
/// @param banned terms that must reach no viewer
public record StorySettings(
    Optional<Languages> languages,
    Optional<Format> format,
    Optional<Words> style,
    List<String> avoid,
    String profile,
    SequencedMap<String, Pacing> profiles,
    SequencedMap<String, Line.Delivery> deliveries,
    SubtitleLimits subtitles,
    List<Banned> banned) {
  public StorySettings {
    avoid = List.copyOf(avoid);
    banned = List.copyOf(banned);
    profiles = Ordered.copyOf(profiles);
    deliveries = Ordered.copyOf(deliveries);
  }

  /// A script on its own.
  public static StorySettings none() {
    return new StorySettings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Profiles.SHORT_DRAMA.profile(),
        Ordered.none(),
        Ordered.none(),
        SubtitleLimits.USUAL,
        List.of());
  }
}
