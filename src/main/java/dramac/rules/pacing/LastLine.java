package dramac.rules.pacing;

import dramac.source.Edit;
import dramac.source.SourceFile;
import dramac.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Moves a directive to the end of its episode, before a transition that ends it.
final class LastLine {
  private final SourceFile file;
  private final int from;
  private final int to;

  /// @param head the first words of the directive
  LastLine(Span head) {
    file = head.file();
    from = head.line();
    int last = from;
    while (last < file.lineCount() && begins(last + 1, "|｜")) {
      last++;
    }
    to = last;
  }

  /// Empty where it cannot be told what is text: in front of comments and notes over lines.
  List<Edit> move() {
    int end = to;
    int last = to;
    while (end < file.lineCount() && !begins(end + 1, "#＃")) {
      end++;
      if (begins(end, "/[［")) {
        return List.of();
      }
      last = file.line(end).isBlank() ? last : end;
    }
    boolean leaves = last > to && begins(last, ">＞");
    return last - (leaves ? 1 : 0) <= to ? List.of() : edits(last, leaves);
  }

  private List<Edit> edits(int last, boolean leaves) {
    String text = file.text().substring(file.lineStart(from), file.lineEnd(to));
    List<Edit> edits = new ArrayList<>();
    edits.add(Edit.delete(gone()));
    int before = leaves ? last - 1 : last;
    String gap = file.line(before).isBlank() ? "" : "\n";
    edits.add(
        leaves
            ? Edit.insert(file, file.lineStart(last), gap + text + "\n")
            : Edit.insert(file, file.lineEnd(last), "\n" + gap + text));
    return edits;
  }

  /// With its line end; a blank line stays between what stood before and after it.
  private Span gone() {
    boolean apart = from == 1 || file.line(from - 1).isBlank() || file.line(to + 1).isBlank();
    int end = apart ? file.lineStart(to + 1) : file.lineEnd(to);
    return file.span(file.lineStart(from), end);
  }

  private boolean begins(int line, String signs) {
    String text = file.line(line).strip();
    return !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0;
  }
}
