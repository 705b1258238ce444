package dramac.plan;

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
public record Build(String locale, Optional<Format.Tier> tier, SequencedMap<String, Sha256> files) {
  public Build {
    files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
  }

  /// The script's format, in the quality this build is asked for.
  public Format of(Format written) {
    return new Format(written.ratio(), tier.orElse(written.tier()), written.fps());
  }
}
