package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Span;
import java.util.List;
import java.util.Optional;

/// Marks that mean something in Fountain and nothing here.
final class ForeignMarks {
  private final Findings findings;

  ForeignMarks(Findings findings) {
    this.findings = findings;
  }

  /// The words of a line of text; nothing if the whole line is such a mark.
  Optional<Passage> read(Line line) {
    Passage text = line.passage();
    String raw = text.raw();
    Span mark = line.span().part(0, 1);
    if (raw.startsWith("===") && raw.replace("=", "").isBlank()) {
      findings
          .saying(SyntaxCodes.FOREIGN_MARK, "page", line.span())
          .label()
          .safeFix("fix", List.of(Edit.delete(line.span())));
      return Optional.empty();
    }
    if (raw.startsWith("=")) {
      Edit note = Edit.replace(line.span(), "[[" + line.after(1).raw() + "]]");
      findings
          .saying(SyntaxCodes.FOREIGN_MARK, "synopsis", mark)
          .label()
          .safeFix("fix", List.of(note));
      return Optional.empty();
    }
    if (raw.startsWith("~") && !raw.startsWith("~~")) {
      findings
          .saying(SyntaxCodes.FOREIGN_MARK, "lyric", mark)
          .label()
          .safeFix("fix", List.of(Edit.delete(mark)));
      return Optional.of(line.after(1));
    }
    return Optional.of(text);
  }
}
