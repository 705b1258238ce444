package dramac.plan;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

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

  /// `5 USD`; empty where that is not what was typed.
  public static Optional<Money> read(String typed) {
    int blank = typed.strip().lastIndexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    try {
      BigDecimal amount = new BigDecimal(typed.strip().substring(0, blank).strip());
      Currency currency =
          Currency.getInstance(typed.strip().substring(blank + 1).toUpperCase(Locale.ROOT));
      return amount.signum() < 0 ? Optional.empty() : Optional.of(new Money(amount, currency));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
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
