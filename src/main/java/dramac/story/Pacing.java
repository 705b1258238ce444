package dramac.story;

import dramac.source.Span;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The craft numbers in force for an episode; language.md 5.3 and 5.4.
///
/// @param terms where the script sets a term, for the related place of a finding
public record Pacing(
    String profile,
    Bounds bounds,
    Shares shares,
    End end,
    Gate gate,
    SequencedMap<Term, Span> terms) {
  public Pacing {
    terms = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(terms));
  }

  /// What a `pacing:` line may set.
  public enum Term {
    PROFILE,
    HOOK,
    TWIST,
    EPISODE,
    SHOT,
    SCENE,
    END
  }

  /// Where the script sets a term, or else the profile; empty where it does neither.
  public Optional<Span> place(Term term) {
    return Optional.ofNullable(terms.getOrDefault(term, terms.get(Term.PROFILE)));
  }

  /// Times.
  ///
  /// @param hook the hook begins no later than this
  /// @param twist the longest gap without a turn
  /// @param peak how much may follow the cliffhanger
  /// @param average of an episode's shots, at most
  public record Bounds(
      Duration hook,
      Duration twist,
      Duration peak,
      Range episode,
      Range shot,
      Duration average,
      Duration scene,
      Duration speech) {

    Bounds withHook(Duration other) {
      return new Bounds(other, twist, peak, episode, shot, average, scene, speech);
    }

    Bounds withTwist(Duration other) {
      return new Bounds(hook, other, peak, episode, shot, average, scene, speech);
    }

    Bounds withEpisode(Range other) {
      return new Bounds(hook, twist, peak, other, shot, average, scene, speech);
    }

    Bounds withShot(Range other) {
      return new Bounds(hook, twist, peak, episode, other, average, scene, speech);
    }

    Bounds withScene(Duration other) {
      return new Bounds(hook, twist, peak, episode, shot, average, other, speech);
    }
  }

  /// Parts of a whole, 0 to 1, and the factor by which speech may pass its shot.
  ///
  /// @param sets the most places a series can afford
  public record Shares(double overflow, double close, double voiceOver, int sets) {}

  /// Both ends belong to it.
  public record Range(Duration least, Duration most) {
    public boolean holds(Duration length) {
      return length.compareTo(least) >= 0 && length.compareTo(most) <= 0;
    }
  }

  /// How an episode must end.
  public enum End {
    CLIFFHANGER,
    OPEN
  }

  /// What an episode must leave open when the viewer pays to go on.
  public enum Gate {
    QUESTION,
    NOTHING
  }

  Pacing with(Bounds other) {
    return new Pacing(profile, other, shares, end, gate, terms);
  }

  Pacing with(End other) {
    return new Pacing(profile, bounds, shares, other, gate, terms);
  }

  /// With the place where the script sets a term.
  Pacing with(Term term, Span place) {
    SequencedMap<Term, Span> places = new LinkedHashMap<>(terms);
    places.put(term, place);
    return new Pacing(profile, bounds, shares, end, gate, places);
  }
}
