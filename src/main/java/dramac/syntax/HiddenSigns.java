package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.Severity;
import dramac.source.SourceFile;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Signs that are not seen, or are not what they seem.
final class HiddenSigns {
  private HiddenSigns() {}

  static boolean isZeroWidth(char c) {
    return (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
  }

  static boolean looksLatin(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
  }

  /// Signs that turn the order of what follows can make a line read as what it is not.
  static boolean turnsOrder(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  static void findTurning(SourceFile file, Findings findings) {
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        findings
            .saying(SyntaxCodes.HIDDEN_CHARACTER, "control", file.span(i, i + 1), hex(c))
            .severity(Severity.ERROR)
            .label()
            .safeFix("fix", List.of(Edit.delete(file.span(i, i + 1))), hex(c));
      }
      if (c >= '\u202a' && turnsOrder(c)) {
        findings
            .saying(SyntaxCodes.HIDDEN_CHARACTER, "order", file.span(i, i + 1), hex(c))
            .severity(Severity.ERROR)
            .label()
            .safeFix("fix", List.of(Edit.delete(file.span(i, i + 1))), hex(c));
      }
    }
  }

  static String hex(char c) {
    return "U+" + HexFormat.of().toHexDigits(c).toUpperCase(Locale.ROOT);
  }
}
