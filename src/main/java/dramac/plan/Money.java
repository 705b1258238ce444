package dramac.plan;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount in one currency. Never a floating point number; adding two currencies is a fault.
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
  public static final Currency USD = Currency.getInstance("USD");

  public Money {
    amount = amount.stripTrailingZeros();
  }

  public static Money usd(String amount) {
    return new Money(new BigDecimal(amount), USD);
  }

  public static Money none(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public Money plus(Money other) {
    check(other);
    return new Money(amount.add(other.amount), currency);
  }

  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    check(other);
    return amount.compareTo(other.amount);
  }

  /// All its decimals, at least two: `1.704 USD`.
  @Override
  public String toString() {
    BigDecimal shown = amount.scale() < 2 ? amount.setScale(2) : amount;
    return shown.toPlainString() + " " + currency.getCurrencyCode();
  }

  private void check(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("two currencies: " + currency + ", " + other.currency);
    }
  }
}
