package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.tree.Name;
import dramac.tree.Names;
import java.util.ArrayList;
import java.util.List;

/// Reads the names something is declared under, and looks at their signs.
final class NameReader {
  private static final int LONGEST = 64;
  private static final int MOST = 8;
  private static final String FORBIDDEN = ";,=()@#:";

  private final Findings findings;

  NameReader(Findings findings) {
    this.findings = findings;
  }

  /// `a | b | c`; an alternative with a flaw is reported and kept, as it still names its thing.
  Names names(Passage text) {
    List<Name> alternatives = new ArrayList<>();
    for (Passage part : text.split("|")) {
      if (!part.isEmpty()) {
        check(part);
        alternatives.add(part.name());
      }
    }
    if (alternatives.size() > MOST) {
      findings.saying(SyntaxCodes.LIMIT, "names", alternatives.get(MOST).span(), MOST).label();
    }
    return new Names(alternatives, text.span());
  }

  private void check(Passage name) {
    int mark = name.find(FORBIDDEN, 0);
    if (mark >= 0) {
      Passage sign = name.part(mark, mark + 1);
      findings.saying(SyntaxCodes.BAD_VALUE, "name", sign.span(), sign.raw()).label();
    } else if (name.raw().codePointCount(0, name.length()) > LONGEST) {
      findings.saying(SyntaxCodes.LIMIT, "name", name.span(), LONGEST).label();
    } else {
      checkHidden(name);
    }
  }

  private void checkHidden(Passage name) {
    boolean latin = false;
    int alike = -1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.raw().charAt(i);
      if (HiddenSigns.isZeroWidth(c)) {
        Passage sign = name.part(i, i + 1);
        findings
            .saying(SyntaxCodes.HIDDEN_CHARACTER, "zero", sign.span(), HiddenSigns.hex(c))
            .label()
            .safeFix("fix", List.of(Edit.delete(sign.span())), HiddenSigns.hex(c));
        return;
      }
      latin |= Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
      alike = alike < 0 && HiddenSigns.looksLatin(c) ? i : alike;
    }
    if (latin && alike >= 0) {
      Passage sign = name.part(alike, alike + 1);
      findings.saying(SyntaxCodes.HIDDEN_CHARACTER, "alike", sign.span(), sign.raw()).label();
    }
  }
}
