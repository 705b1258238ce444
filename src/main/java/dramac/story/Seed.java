package dramac.story;

import dramac.source.Span;
import java.util.Optional;

/// The number from which a picture's chance is drawn: the same number, the same picture.
///
/// @param place where the script gives it
public record Seed(int number, Optional<Span> place) {
  /// What holds where the script gives none.
  public static final Seed USUAL = new Seed(42, Optional.empty());
}
