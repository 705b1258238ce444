package dramac.plan;

import dramac.story.Format;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a provider can do for one capability, so that a check fails before money is spent.
///
/// @param lengths of a clip
/// @param references how many a clip takes
/// @param promptChars most characters of a prompt
/// @param voices by language tag, in the provider's order
/// @param audio what lip-sync takes
/// @param intermediates what becomes of a clip that a later task replaces
public record Limits(
    DurationGrid lengths,
    List<Format.Ratio> ratios,
    List<Format.Tier> tiers,
    List<Integer> rates,
    int references,
    int promptChars,
    SequencedMap<String, List<String>> voices,
    AudioSource audio,
    Intermediates intermediates) {
  public Limits {
    ratios = List.copyOf(ratios);
    tiers = List.copyOf(tiers);
    rates = List.copyOf(rates);
    voices = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(voices));
  }

  /// What lip-sync takes: any file of ours, or only the provider's own synthesis by its URL.
  public enum AudioSource {
    ANY_FILE,
    OWN_URL
  }

  /// Whether a clip that only feeds the next task must be fetched, or can be had again at any time.
  public enum Intermediates {
    FETCH,
    REPRODUCIBLE
  }
}
