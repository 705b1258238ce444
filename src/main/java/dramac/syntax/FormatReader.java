package dramac.syntax;

import dramac.source.Findings;
import dramac.tree.Ratio;
import dramac.tree.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `9:16, 1080p, 24fps`, in any order.
final class FormatReader {
  private static final List<Integer> LINES = List.of(480, 720, 1080);
  private static final List<Integer> RATES = List.of(24, 25, 30);
  private static final String CHOICE =
      "9:16, 16:9, 1:1, 4:5, 480p, 720p, 1080p, 24fps, 25fps, 30fps";

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
    Optional<Integer> height = number(word, "p", LINES);
    Optional<Integer> frames = number(word, "fps", RATES);
    if (shape.isPresent()) {
      ratio = shape.get();
    } else if (height.isPresent()) {
      lines = height.get();
    } else if (frames.isPresent()) {
      rate = frames.get();
    } else {
      ValueReader.unknownWord(findings, part, List.of(CHOICE.split(", ")), CHOICE);
    }
  }

  private static Optional<Integer> number(String word, String unit, List<Integer> known) {
    return known.stream().filter(n -> word.equalsIgnoreCase(n + unit)).findFirst();
  }
}
