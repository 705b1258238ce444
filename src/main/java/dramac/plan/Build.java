package dramac.plan;

import dramac.source.Span;
import dramac.story.Format;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// What a build was asked for, beside the script.
///
/// @param locale the language that is spoken
/// @param tier the quality, if it is not the script's
/// @param files content of the author's files, by path relative to the script
public record Build(
    String locale, Optional<Format.Tier> tier, SequencedMap<String, Sha256> files, Terms terms) {
  /// Without terms: nothing is capped, and the label is shown.
  public Build(String locale, Optional<Format.Tier> tier, SequencedMap<String, Sha256> files) {
    this(locale, tier, files, Terms.NONE);
  }

  /// What the user lays down beside the work itself.
  ///
  /// @param unlabelled where the visible AI label is turned off
  public record Terms(Optional<Cap> cap, Optional<Span> unlabelled) {
    public static final Terms NONE = new Terms(Optional.empty(), Optional.empty());
  }

  /// What may be spent at most.
  ///
  /// @param place where the project says so
  public record Cap(Money most, Optional<Span> place) {}

  public Build {
    files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
  }

  /// The script's format, in the quality this build is asked for.
  public Format of(Format written) {
    return new Format(written.ratio(), tier.orElse(written.tier()), written.fps());
  }
}
