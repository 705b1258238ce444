package dramac.syntax;

import dramac.source.Findings;
import dramac.tree.Ratio;
import dramac.tree.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `9:16, 1080p, 24fps`, in any order.
final class FormatReader {
  private final Findings findings;
  private @Nullable Ratio ratio;
  private @Nullable Integer lines;
  private @Nullable Integer rate;

  FormatReader(Findings findings) {
    this.findings = findings;
  }

  Value read(Passage text) {
    for (Passage part : text.split(",")) {
      if (!part.isEmpty()) {
        take(part, part.narrow());
      }
    }
    return new Value.Format(ratio, lines, rate, text.span());
  }

  private void take(Passage part, String word) {
    Optional<Ratio> shape = Ratio.of(word);
    Optional<Integer> height = number(word, "p", Value.Format.LINES);
    Optional<Integer> frames = number(word, "fps", Value.Format.RATES);
    if (shape.isPresent()) {
      ratio = shape.get();
    } else if (height.isPresent()) {
      lines = height.get();
    } else if (frames.isPresent()) {
      rate = frames.get();
    } else {
      ValueReader.unknownWord(
          findings, part, Value.Format.words(), String.join(", ", Value.Format.words()));
    }
  }

  private static Optional<Integer> number(String word, String unit, List<Integer> known) {
    return known.stream().filter(n -> word.equalsIgnoreCase(n + unit)).findFirst();
  }
}
