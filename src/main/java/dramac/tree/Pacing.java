package dramac.tree;

import dramac.source.Span;
import java.util.List;
import java.util.Optional;

/// The terms of a `pacing:` line, in order; each term stands at most once.
public record Pacing(List<Term> terms, Span span) implements Value {
  public Pacing {
    terms = List.copyOf(terms);
  }

  public <T extends Term> Optional<T> term(Class<T> kind) {
    return terms.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  public sealed interface Term {
    Span span();
  }

  /// The name of a profile.
  public record Profile(Name name, Span span) implements Term {}

  /// `hook < 5s`
  public record HookBefore(Value.Length limit, Span span) implements Term {}

  /// `twist every 30s`
  public record TwistEvery(Value.Length limit, Span span) implements Term {}

  /// `scene < 45s`
  public record SceneBelow(Value.Length limit, Span span) implements Term {}

  /// `episode 60s..120s`
  public record EpisodeWithin(Value.Length least, Value.Length most, Span span) implements Term {}

  /// `shot 1.5s..8s`
  public record ShotWithin(Value.Length least, Value.Length most, Span span) implements Term {}

  /// `end on cliffhanger` or `end on open`
  public record EndOn(boolean cliffhanger, Span span) implements Term {}
}
