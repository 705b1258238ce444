package dramac.story;

import dramac.source.Span;
import java.util.List;
import java.util.Optional;

/// A thing that matters.
public record Prop(
    Words names,
    List<Feature> lock,
    Optional<Words> visual,
    List<Picture> reference,
    Seed seed,
    Span span)
    implements Named {
  public Prop {
    lock = List.copyOf(lock);
    reference = List.copyOf(reference);
  }
}
