package dramac.export;

import dramac.plan.Sha256;
import dramac.source.Diagnostic;
import dramac.source.SourceFile;
import dramac.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Names findings so that the same one is known again after its line has moved: by code, file, the
/// words of the line, and the how manieth of its like it is.
final class Fingerprints {
  private static final int DIGITS = 32;

  private final Map<String, Integer> seen = new HashMap<>();

  /// Of the next finding, in order of place.
  String of(Diagnostic finding) {
    Span span = finding.span();
    SourceFile file = span.file();
    String line = file.line(span.line()).strip();
    String like = finding.code().id() + "\n" + file.name() + "\n" + line;
    int nth = seen.merge(like, 1, Integer::sum);
    byte[] all = (like + "\n" + nth).getBytes(StandardCharsets.UTF_8);
    return Sha256.of(all).hex().substring(0, DIGITS);
  }
}
