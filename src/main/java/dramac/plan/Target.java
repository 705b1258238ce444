package dramac.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Who makes what. Data only: checking and planning need no network.
///
/// @param lane whether pictures are animatics of the embedded studio or final clips
public record Target(SequencedMap<Capability, Offer> offers, Lane lane) {
  public Target {
    offers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(offers));
  }

  /// In every fingerprint, so that an animatic never passes for a bought clip.
  public enum Lane {
    ANIMATIC,
    FINAL
  }

  public Optional<Offer> offer(Capability capability) {
    return Optional.ofNullable(offers.get(capability));
  }
}
