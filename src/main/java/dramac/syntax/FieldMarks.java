package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.tree.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds wrong marks in `key = value; key = value`: a comma in place of `;`, a colon in place of
/// `=`. A value would swallow the fields behind such a mark.
final class FieldMarks {
  /// What a lock is asked for, so that a comma before one of these surely parts fields.
  static final Set<String> KEYS =
      Set.of(
          "faceshape",
          "脸型",
          "skintone",
          "肤色",
          "eyecolor",
          "瞳色",
          "haircolor",
          "发色",
          "hairstyle",
          "发型",
          "build",
          "体型",
          "height",
          "身高",
          "distinctivefeatures",
          "特征");

  private final Passage part;
  private final List<Edit> edits = new ArrayList<>();
  private int wrong = -1;
  private boolean joins;

  private FieldMarks(Passage part) {
    this.part = part;
  }

  /// Whether one field, as it stands between two `;`, holds such a mark; it is then reported.
  static boolean find(Passage part, Findings findings) {
    FieldMarks marks = new FieldMarks(part);
    marks.look();
    if (marks.wrong < 0) {
      return false;
    }
    Passage mark = part.part(marks.wrong, marks.wrong + 1);
    Finding finding =
        findings
            .saying(
                SyntaxCodes.BAD_VALUE, marks.joins ? "joint" : "parting", mark.span(), mark.raw())
            .label()
            .help("help");
    if (!marks.edits.isEmpty()) {
      finding.safeFix("fix", marks.edits);
    }
    return true;
  }

  private void look() {
    int before = -1;
    for (int at = part.find("=:", 0); at >= 0; at = part.find("=:", at + 1)) {
      int comma = before < 0 ? -1 : lastComma(before + 1, at);
      boolean equals = mark(at) == '=';
      boolean known = isKnown(part.part(Math.max(comma, before) + 1, at));
      if (before < 0) {
        if (!equals && (known || part.find("=", at) >= 0)) {
          report(at, null, known ? at : -1, true);
        }
      } else if (equals || (known && comma >= 0)) {
        report(comma >= 0 ? comma : at, known && comma >= 0 ? comma : null, at, false);
      }
      before = at;
    }
  }

  private void report(int place, @Nullable Integer comma, int joint, boolean first) {
    if (wrong < 0) {
      wrong = place;
      joins = first;
    }
    if (comma != null) {
      edits.add(mend(comma, ";", "；"));
    }
    if (joint >= 0 && mark(joint) == ':') {
      edits.add(mend(joint, "=", "＝"));
    }
  }

  private Edit mend(int at, String narrow, String wide) {
    char typed = part.raw().charAt(at);
    return Edit.replace(part.part(at, at + 1).span(), typed < 0x80 ? narrow : wide);
  }

  private char mark(int at) {
    return NameKey.narrow(part.raw().charAt(at));
  }

  private int lastComma(int from, int to) {
    int last = -1;
    for (int at = part.find(",", from); at >= 0 && at < to; at = part.find(",", at + 1)) {
      last = at;
    }
    return last;
  }

  private static boolean isKnown(Passage word) {
    return KEYS.contains(NameKey.ofWord(word.raw()).replace("colour", "color"));
  }
}
