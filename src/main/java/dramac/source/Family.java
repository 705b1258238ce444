package dramac.source;

/// The letter of a code: what kind of flaw it is.
public enum Family {
  /// syntax and structure
  S,
  /// cast and continuity
  C,
  /// pacing
  P,
  /// voice and language
  V,
  /// generation: what a provider would be asked for
  G,
  /// plan and cost
  X
}
