package dramac.syntax;

import dramac.source.Checked;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import java.util.List;

/// Lays a script out anew without changing what it says: the tree of the result is that of the
/// text, and a result laid out again stays as it is. Spoken words, comments and notes are not
/// touched, and nothing is moved, joined or wrapped.
public final class Formatter {
  private final FormatStyle style;

  public Formatter(FormatStyle style) {
    this.style = style;
  }

  /// The new text. One with a block that is never closed, or that passes a limit, comes back as it
  /// is, with the findings that say so; of all others no finding is given.
  public Checked<String> format(SourceFile file) {
    List<Diagnostic> reasons =
        Parser.parse(file).diagnostics().stream().filter(Formatter::isReason).toList();
    return reasons.isEmpty()
        ? Checked.of(new Layout(file, style).text())
        : new Checked<>(file.text(), reasons);
  }

  private static boolean isReason(Diagnostic diagnostic) {
    return diagnostic.code().equals(SyntaxCodes.UNCLOSED)
        || diagnostic.code().equals(SyntaxCodes.LIMIT);
  }
}
