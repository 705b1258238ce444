package dramac.syntax;

import dramac.source.Checked;
import dramac.source.Findings;
import dramac.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of a file to its text: UTF-8, a byte order mark dropped.
public final class TextDecoder {
  private TextDecoder() {}

  /// A file that is not UTF-8 gets one finding at the first place where it is not.
  public static Checked<SourceFile> decode(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    SourceFile file =
        text.startsWith("\ufeff")
            ? SourceFile.afterMark(name, text.substring(1))
            : new SourceFile(name, text);
    Findings findings = new Findings();
    int odd = file.text().indexOf('\ufffd');
    if (odd >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      findings.saying(SyntaxCodes.LIMIT, "encoding", file.span(odd, odd + 1)).label().help("help");
    }
    return new Checked<>(file, findings.sorted());
  }
}
