package dramac.plan;

/// What a task may cost.
public sealed interface Estimate {
  /// @param expected for people
  /// @param most reserved against a budget
  record Known(Money expected, Money most) implements Estimate {}

  /// No price row fits. That is not zero: such a task is refused until the user prices it.
  record Unpriced(String why) implements Estimate {}
}
