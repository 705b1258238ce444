package dramac.story;

import dramac.source.Span;
import java.util.List;
import java.util.Optional;

/// A place that scenes come back to.
public record SetDesign(
    Words names,
    List<Feature> lock,
    Optional<Words> visual,
    List<Picture> reference,
    Optional<String> ambience,
    Seed seed,
    Span span)
    implements Named {
  public SetDesign {
    lock = List.copyOf(lock);
    reference = List.copyOf(reference);
  }
}
