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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `// drama: allow C306, P108 -- reason` and what it covers: the next line that is neither
/// blank nor comment, or the whole block if that line opens one; `allow-file` covers the file.
final class AllowanceReader {
  private static final Pattern FORM =
      Pattern.compile("//\\s*drama\\s*[:：]\\s*allow(-file)?\\b\\s*(.*?)(?:\\s+--\\s*(.*))?$");
  private static final Pattern WORD = Pattern.compile("[^\\s,，、]+");

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
    for (int i = 0; i < comments.size(); i++) {
      Span span = comments.get(i).span();
      Matcher form = FORM.matcher(span.text());
      if (form.matches()) {
        List<Span> codes = new ArrayList<>();
        Matcher word = WORD.matcher(span.text());
        for (int from = form.start(2); word.find(from) && word.end() <= form.end(2); ) {
          codes.add(span.part(word.start(), word.end()));
          from = word.end();
        }
        boolean reasoned = form.group(3) != null && !form.group(3).isBlank();
        Span reason = reasoned ? span.part(form.start(3), form.end(3)) : null;
        Span covers = form.group(1) == null ? after(comments, i) : file.whole();
        allowances.add(new Allowance(codes, reason, covers, span));
      }
    }
    return allowances;
  }

  private Span after(List<Comment> comments, int i) {
    int next = i + 1;
    int line = file.lineAt(comments.get(i).span().end()) + 1;
    for (; line <= file.lineCount(); line++) {
      if (next < comments.size() && comments.get(next).span().line() == line) {
        line = file.lineAt(comments.get(next).span().end());
        next++;
      } else if (!file.line(line).isBlank()) {
        break;
      }
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
