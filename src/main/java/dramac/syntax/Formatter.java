package dramac.syntax;

import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.Findings;
import dramac.source.SourceFile;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Lays a script out anew without changing what it says: the tree of the result is that of the
/// text, and a result laid out again stays as it is. Spoken words, comments and notes are not
/// touched, and nothing is joined or wrapped.
public final class Formatter {
  private final FormatStyle style;

  public Formatter(FormatStyle style) {
    this.style = style;
  }

  /// The new text. One with a block that is never closed, or that passes a limit, comes back as it
  /// is, with the findings that say so; of all others no finding is given.
  public Checked<String> format(SourceFile file) {
    Findings findings = new Findings();
    if (!Limits.check(file, findings)) {
      return new Checked<>(file.text(), findings.sorted());
    }
    Typed typed = Typed.of(file, findings);
    List<Diagnostic> reasons = findings.sorted().stream().filter(Formatter::isReason).toList();
    if (!reasons.isEmpty()) {
      return new Checked<>(file.text(), reasons);
    }
    Retouch retouch = new Retouch(file, style.punctuation());
    new LineLayout(typed, retouch, new Wordlist(style.keywords(), retouch)).lay();
    List<Token> tokens =
        switch (style.order()) {
          case KEEP -> typed.tokens();
          case SORTED -> SheetOrder.sorted(file.text(), typed);
        };
    return Checked.of(new Layout(file, retouch).text(tokens));
  }

  private static boolean isReason(Diagnostic diagnostic) {
    return diagnostic.code().equals(SyntaxCodes.UNCLOSED)
        || diagnostic.code().equals(SyntaxCodes.LIMIT);
  }
}
