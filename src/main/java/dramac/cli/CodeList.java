package dramac.cli;

import dramac.compiler.RulePage;
import dramac.compiler.RulePages;
import dramac.source.CellWidth;
import dramac.source.Code;
import dramac.source.Drawing;
import dramac.source.Ink;
import dramac.source.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Codes one a line: code, name, weight, fix, and what it is about as far as the width goes.
final class CodeList {
  private static final int WEIGHT = 7;
  private static final int FIX = 6;

  private final Language language;
  private final Drawing drawing;
  private final Ink ink;

  CodeList(Language language, Drawing drawing) {
    this.language = language;
    this.drawing = drawing;
    this.ink = new Ink(drawing);
  }

  String text(List<Code> codes) {
    int names = codes.stream().mapToInt(code -> code.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Code code : codes) {
      Optional<RulePage> page = RulePages.page(code);
      String weight = padded(code.usual().word(), WEIGHT);
      text.append(ink.bold(code.id())).append("  ").append(padded(code.name(), names));
      text.append("  ").append(ink.severity(code.usual(), weight));
      int room = drawing.width() - code.id().length() - names - WEIGHT - FIX - 8;
      String summary = page.map(p -> p.summary(language)).orElse("");
      String rest = padded(fix(page), FIX) + "  " + ink.text(cut(summary, room));
      text.append("  ").append(rest.stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String fix(Optional<RulePage> page) {
    return page.flatMap(RulePage::fix).map(f -> f.name().toLowerCase(Locale.ROOT)).orElse("-");
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  private static String cut(String text, int room) {
    if (CellWidth.of(text) <= room) {
      return text;
    }
    int end = 0;
    int used = 1;
    while (end < text.length()) {
      int sign = text.codePointAt(end);
      used += CellWidth.of(sign);
      if (used > room) {
        break;
      }
      end += Character.charCount(sign);
    }
    return text.substring(0, end) + "…";
  }
}
