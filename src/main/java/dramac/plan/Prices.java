package dramac.plan;

import java.util.List;

/// A price list for one capability; the first row that fits counts, none = unpriced.
public record Prices(List<Row> rows) {
  public Prices {
    rows = List.copyOf(rows);
  }

  /// The embedded studio's list.
  public static Prices free() {
    return new Prices(List.of(new Row(Per.CALL, Money.usd("0"), Basis.STATED)));
  }

  /// One price.
  public record Row(Per per, Money price, Basis basis) {}

  /// What is counted. A CJK character counts as one word.
  public enum Per {
    CALL,
    SECOND,
    WORD,
    CHARACTER
  }

  /// Whether the vendor's list says so, or we read it so.
  public enum Basis {
    STATED,
    ASSUMED
  }

  /// The price of a request.
  public Estimate estimate(Request request) {
    if (rows.isEmpty()) {
      return new Estimate.Unpriced("no price for " + request.capability());
    }
    Row row = rows.getFirst();
    Money cost = row.price().times(Units.of(request, row.per()));
    return new Estimate.Known(cost, cost);
  }
}
