package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.syntax.antlr.DramaLexer;
import dramac.tree.Speech;
import java.util.List;

/// Reads who speaks: `@林晚（哽咽）`, `MRS. ZHANG (angry)`.
final class CueReader {
  private final Findings findings;

  CueReader(Findings findings) {
    this.findings = findings;
  }

  Speech.Cue read(Line line) {
    Passage text = withoutMark(line.is(DramaLexer.CUE) ? line.after(1) : line.passage());
    int open = text.find("(", 0);
    Passage name = text.part(0, open < 0 ? text.length() : open);
    if (name.isEmpty()) {
      findings.saying(SyntaxCodes.BAD_VALUE, "cue", line.span()).label();
    }
    if (open < 0) {
      return new Speech.Cue(name.name(), List.of(), line.span());
    }
    int close = text.find(")", open);
    if (close < 0) {
      Passage bracket = text.part(open, open + 1);
      findings
          .saying(SyntaxCodes.BAD_VALUE, "bracket", bracket.span(), bracket.raw())
          .label()
          .safeFix(
              "fix",
              List.of(
                  Edit.insert(
                      line.span().file(),
                      line.span().end(),
                      bracket.raw().equals("（") ? "）" : ")")));
    } else if (close + 1 < text.length()) {
      Passage after = text.part(close + 1, text.length());
      findings.saying(SyntaxCodes.BAD_VALUE, "after-cue", after.span(), after.raw()).label();
    }
    Passage words = text.part(open + 1, close < 0 ? text.length() : close);
    return new Speech.Cue(
        name.name(),
        words.split(",").stream().filter(p -> !p.isEmpty()).map(Passage::name).toList(),
        line.span());
  }

  /// A `^` at the end means two speak at once elsewhere; here it means nothing.
  private Passage withoutMark(Passage text) {
    if (!text.raw().endsWith("^")) {
      return text;
    }
    Passage mark = text.part(text.length() - 1, text.length());
    findings
        .saying(SyntaxCodes.FOREIGN_MARK, "dual", mark.span())
        .label()
        .safeFix("fix", List.of(Edit.delete(mark.span())));
    return text.part(0, text.length() - 1);
  }
}
