package dramac.plan;

import java.util.List;

/// What one capability of a maker costs.
public sealed interface Prices {

  /// The embedded studio's.
  record Free() implements Prices {}

  /// A price list; the first row that fits counts, none = unpriced.
  record Listed(List<Row> rows) implements Prices {
    public Listed {
      rows = List.copyOf(rows);
    }
  }

  /// One price.
  record Row(Per per, Money price, Basis basis) {}

  /// What is counted. A CJK character counts as one word.
  enum Per {
    CALL,
    SECOND,
    WORD,
    CHARACTER
  }

  /// Whether the vendor's list says so, or we read it so.
  enum Basis {
    STATED,
    ASSUMED
  }

  /// The price of a request.
  default Estimate estimate(Request request) {
    return switch (this) {
      case Free _ -> new Estimate.Known(Money.usd("0"), Money.usd("0"));
      case Listed(List<Row> rows) when rows.isEmpty() ->
          new Estimate.Unpriced("no price for " + request.capability());
      case Listed(List<Row> rows) -> {
        Row row = rows.getFirst();
        Money cost = row.price().times(Units.of(request, row.per()));
        yield new Estimate.Known(cost, cost);
      }
    };
  }

  /// Whether every request has a price.
  default boolean areKnown() {
    return switch (this) {
      case Free _ -> true;
      case Listed(List<Row> rows) -> !rows.isEmpty();
    };
  }
}
