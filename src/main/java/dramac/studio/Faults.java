package dramac.studio;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a studio does wrong on purpose, so that clients can be tried against it. A switch of the
/// process, never of a request.
///
/// @param each every so-manieth paid call (file, for the file faults) is hit; absent = none
/// @param late how long every paid answer is kept back
/// @param refused prompts and lines with this word are refused; empty = none
public record Faults(Map<Fault, Integer> each, Duration late, String refused) {
  public Faults {
    Map<Fault, Integer> ordered = new EnumMap<>(Fault.class);
    ordered.putAll(each);
    each = Collections.unmodifiableMap(ordered);
  }

  /// What can go wrong.
  public enum Fault {
    /// 429 with `Retry-After: 1`, nothing done, nothing charged.
    BUSY,
    /// 429 with the word of an empty account, nothing charged.
    NO_CREDIT,
    /// 500, and charged.
    BROKEN,
    /// Done and charged, the connection closed without an answer.
    LOST,
    /// Done and charged, the answer cut in the middle.
    CUT,
    /// 200 without the promised field, and charged.
    EMPTY,
    /// A file cut in the middle.
    CUT_FILE,
    /// A file's URL answers 410.
    EXPIRED
  }

  public static Faults none() {
    return new Faults(Map.of(), Duration.ZERO, "");
  }

  public Faults with(Fault fault, int every) {
    Map<Fault, Integer> more = new EnumMap<>(Fault.class);
    more.putAll(each);
    more.put(fault, every);
    return new Faults(more, late, refused);
  }

  public Faults answeringAfter(Duration time) {
    return new Faults(each, time, refused);
  }

  public Faults refusing(String word) {
    return new Faults(each, late, word);
  }

  /// Whether the call of this number (from 1) is hit.
  boolean hits(Fault fault, long call) {
    int every = each.getOrDefault(fault, 0);
    return every > 0 && call % every == 0;
  }
}
