package dramac.plan;

import dramac.story.Format;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a provider can do for one capability, so that a check fails before money is spent.
///
/// @param lengths of a clip
/// @param picture shapes and sizes of a clip
/// @param references how many a clip takes
/// @param promptChars most characters of a prompt
/// @param voices by language tag, in the provider's order
public record Limits(
    DurationGrid lengths,
    Picture picture,
    int references,
    int promptChars,
    SequencedMap<String, List<String>> voices,
    Habits habits) {
  /// No bound.
  public static final int ANY = Integer.MAX_VALUE;

  public Limits {
    voices = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(voices));
  }

  /// Shapes, sizes and frame rates that can be asked for.
  public record Picture(List<Format.Ratio> ratios, List<Format.Tier> tiers, List<Integer> rates) {
    public Picture {
      ratios = List.copyOf(ratios);
      tiers = List.copyOf(tiers);
      rates = List.copyOf(rates);
    }

    public boolean takes(Format format) {
      return ratios.contains(format.ratio())
          && tiers.contains(format.tier())
          && rates.contains(format.fps());
    }
  }

  /// How a provider handles files.
  ///
  /// @param audio what lip-sync takes
  /// @param intermediates what becomes of a clip that a later task replaces
  /// @param likeness what a reference is made from
  public record Habits(AudioSource audio, Intermediates intermediates, Likeness likeness) {}

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

  /// What a reference is made from: words are enough, or there must be a picture of the author's.
  public enum Likeness {
    FROM_WORDS,
    FROM_PICTURES
  }

  public List<Format.Ratio> ratios() {
    return picture.ratios();
  }

  public List<Format.Tier> tiers() {
    return picture.tiers();
  }

  public List<Integer> rates() {
    return picture.rates();
  }

  public AudioSource audio() {
    return habits.audio();
  }

  public Intermediates intermediates() {
    return habits.intermediates();
  }

  public Likeness likeness() {
    return habits.likeness();
  }
}
