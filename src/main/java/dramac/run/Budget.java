package dramac.run;

import dramac.plan.Money;
import java.util.Optional;

/// Says whether money may be spent. Until a cap can be given there is one that says yes to all;
/// then only free providers, and those on this machine, are let in at all.
public interface Budget {
  /// Sets an amount aside.
  ///
  /// @return why not, in words for people; empty = it is set aside
  Optional<String> reserve(Money most);

  /// Gives back what was set aside and takes what it did cost.
  void settle(Money reserved, Money cost);

  /// No cap.
  static Budget unlimited() {
    return new Budget() {
      @Override
      public Optional<String> reserve(Money most) {
        return Optional.empty();
      }

      @Override
      public void settle(Money reserved, Money cost) {}
    };
  }
}
