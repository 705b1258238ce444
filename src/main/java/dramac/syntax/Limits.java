package dramac.syntax;

import dramac.source.Edit;
import dramac.source.Findings;
import dramac.source.SourceFile;
import dramac.source.Span;
import java.util.List;

/// How large a file may be before it is surely no script.
final class Limits {
  private static final int BYTES = 8 << 20;
  private static final int LINES = 200_000;
  private static final int LINE = 4_000;

  private Limits() {}

  /// Whether the file is small enough to be read at all.
  static boolean check(SourceFile file, Findings findings) {
    if (file.length() > BYTES || (file.length() > BYTES / 4 && bytes(file.text()) > BYTES)) {
      findings.saying(SyntaxCodes.LIMIT, "file", firstLine(file), "8 MiB").label();
      return false;
    }
    if (file.lineCount() > LINES) {
      findings.saying(SyntaxCodes.LIMIT, "lines", firstLine(file), LINES).label();
      return false;
    }
    int lone = file.text().indexOf('\r');
    if (lone >= 0 && file.lineCount() == 1 && !file.text().substring(lone).isBlank()) {
      String mended = file.text().replace('\r', '\n');
      findings
          .saying(SyntaxCodes.LIMIT, "ends", file.span(lone, lone + 1))
          .label()
          .safeFix("fix", List.of(Edit.replace(file.whole(), mended)))
          .help("help");
      return false;
    }
    for (int line = 1; line <= file.lineCount(); line++) {
      int start = file.lineStart(line);
      int end = file.lineEnd(line);
      if (end - start > LINE && file.text().codePointCount(start, end) > LINE) {
        findings.saying(SyntaxCodes.LIMIT, "line", file.span(start, end), LINE).label();
      }
    }
    return true;
  }

  static boolean isTooLong(Span line) {
    return line.length() > LINE && line.text().codePointCount(0, line.length()) > LINE;
  }

  private static Span firstLine(SourceFile file) {
    return file.span(0, Math.max(Math.min(file.lineEnd(1), 80), Math.min(1, file.length())));
  }

  private static long bytes(String text) {
    return text.codePoints()
        .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
        .sum();
  }
}
