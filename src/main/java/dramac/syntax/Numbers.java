package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.tree.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads lengths, ranges, factors and other numbers.
final class Numbers {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3})?");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,10}");
  private static final double SLOWEST = 0.5;
  private static final double FASTEST = 2.0;

  private final Findings findings;

  Numbers(Findings findings) {
    this.findings = findings;
  }

  Optional<Value.Length> length(Passage text) {
    String narrow = text.narrow();
    Optional<Value.Length> length =
        Durations.read(narrow).map(time -> new Value.Length(time, text.span()));
    if (length.isEmpty()) {
      var finding =
          findings.saying(SyntaxCodes.BAD_VALUE, "length", text.span(), text.raw()).label();
      if (Durations.isBare(narrow)) {
        String whole = text.raw() + "s";
        finding.safeFix(
            "fix", List.of(Edit.insert(text.span().file(), text.span().end(), "s")), whole);
      }
    }
    return length;
  }

  /// `1.5s..8s`
  Optional<List<Value.Length>> range(Passage text) {
    int dots = text.narrow().indexOf("..");
    if (dots < 0) {
      findings.saying(SyntaxCodes.BAD_VALUE, "range", text.span(), text.raw()).label();
      return Optional.empty();
    }
    Optional<Value.Length> least = length(text.part(0, dots));
    Optional<Value.Length> most = length(text.part(dots + 2, text.length()));
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    if (least.get().time().compareTo(most.get().time()) > 0) {
      findings.saying(SyntaxCodes.BAD_VALUE, "order", text.span(), text.raw()).label();
      return Optional.empty();
    }
    return Optional.of(List.of(least.get(), most.get()));
  }

  /// A factor of a voice, between a half and two.
  Optional<Double> factor(Passage text) {
    String narrow = text.narrow();
    if (DECIMAL.matcher(narrow).matches()) {
      double factor = Double.parseDouble(narrow);
      if (factor >= SLOWEST && factor <= FASTEST) {
        return Optional.of(factor);
      }
    }
    findings.saying(SyntaxCodes.BAD_VALUE, "factor", text.span(), text.raw()).label();
    return Optional.empty();
  }

  Optional<Integer> percent(Passage text) {
    String narrow = text.narrow();
    int end = narrow.endsWith("%") ? narrow.length() - 1 : narrow.length();
    String number = narrow.substring(0, end).strip();
    if (!number.matches("\\d{1,3}") || Integer.parseInt(number) > 100) {
      findings.saying(SyntaxCodes.BAD_VALUE, "percent", text.span(), text.raw()).label();
      return Optional.empty();
    }
    if (end == narrow.length()) {
      findings
          .saying(SyntaxCodes.BAD_VALUE, "unit", text.span(), text.raw())
          .label()
          .safeFix(
              "fix",
              List.of(Edit.insert(text.span().file(), text.span().end(), "%")),
              text.raw() + "%");
    }
    return Optional.of(Integer.parseInt(number));
  }

  /// A negative seed is read too: what it means is for others to say.
  Value seed(Passage text) {
    String narrow = text.narrow();
    if (INTEGER.matcher(narrow).matches()) {
      long number = Long.parseLong(narrow);
      if (number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
        return new Value.Seed((int) number, text.span());
      }
    }
    findings.saying(SyntaxCodes.BAD_VALUE, "seed", text.span(), text.raw()).label();
    return new Value.Broken(text.span());
  }
}
