package dramac.syntax;

import dramac.source.Allowance;
import dramac.source.SourceFile;
import dramac.source.Span;
import dramac.tree.Comment;
import dramac.tree.Episode;
import dramac.tree.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `// drama: allow C306, P108 -- reason` and what it covers: the next line that is neither
/// blank nor comment, or the whole block if that line opens one; `allow-file` covers the file.
final class AllowanceReader {
  private static final Pattern FORM =
      Pattern.compile(
          "//\\s*drama\\s*[:：]\\s*allow(-file)?\\b(.*?)(?:\\s*(?:\\s--|——|—|–)\\s*(.*))?$");
  private static final Pattern WORD = Pattern.compile("[^\\s,，、]+");

  private static final int LONGEST = 4_000;

  private final SourceFile file;
  private final Map<Integer, Span> blocks = new HashMap<>();

  AllowanceReader(SourceFile file, List<Sheet> sheets, List<Episode> episodes) {
    this.file = file;
    sheets.forEach(sheet -> put(sheet.span()));
    for (Episode episode : episodes) {
      episode.scenes().forEach(scene -> put(scene.span()));
      put(episode.span());
    }
  }

  private void put(Span span) {
    blocks.put(span.start(), span);
  }

  List<Allowance> read(List<Comment> comments) {
    List<Allowance> allowances = new ArrayList<>();
    @Nullable Span below = null;
    for (int i = comments.size() - 1; i >= 0; i--) {
      Span span = comments.get(i).span();
      int next = i + 1 < comments.size() ? comments.get(i + 1).span().line() : 0;
      below = after(span, next, below);
      if (span.length() <= LONGEST) {
        read(span, below).ifPresent(allowances::addFirst);
      }
    }
    return allowances;
  }

  private Optional<Allowance> read(Span span, Span below) {
    Matcher form = FORM.matcher(span.text());
    if (!form.matches()) {
      return Optional.empty();
    }
    List<Span> codes = new ArrayList<>();
    Matcher word = WORD.matcher(span.text()).region(form.start(2), form.end(2));
    while (word.find()) {
      codes.add(span.part(word.start(), word.end()));
    }
    boolean reasoned = form.group(3) != null && !form.group(3).isBlank();
    Span reason = reasoned ? span.part(form.start(3), form.end(3)) : null;
    Span covers = form.group(1) == null ? below : file.whole();
    return Optional.of(new Allowance(codes, reason, covers, span));
  }

  /// What follows a comment: the same as follows the next comment, where nothing lies between.
  ///
  /// @param next the line of the next comment, or 0
  /// @param belowNext what follows that one
  private Span after(Span comment, int next, @Nullable Span belowNext) {
    int line = file.lineAt(comment.end()) + 1;
    while (line <= file.lineCount() && line != next && file.line(line).isBlank()) {
      line++;
    }
    if (line == next && belowNext != null) {
      return belowNext;
    }
    if (line > file.lineCount()) {
      return file.whole().tail();
    }
    int start = file.lineStart(line);
    int end = file.lineEnd(line);
    while (start < end && Passage.isBlank(file.text().charAt(start))) {
      start++;
    }
    Span only = file.span(start, end);
    return blocks.getOrDefault(start, only);
  }
}
