package dramac.story;

import java.util.List;
import java.util.Optional;

/// A person in a picture. A face and what it wears are two things.
///
/// @param unlocked keys of the lock that do not hold in this scene
public record Appearance(CastMember who, Optional<Look> look, List<String> unlocked) {
  public Appearance {
    unlocked = List.copyOf(unlocked);
  }
}
