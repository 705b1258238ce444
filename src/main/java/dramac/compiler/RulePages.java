package dramac.compiler;

import dramac.source.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The pages about flaws, `dramac/rules/C201.md` and so on, each read when it is asked for.
public final class RulePages {
  private RulePages() {}

  public static Optional<RulePage> page(Code code) {
    String path = "/dramac/rules/" + code.id() + ".md";
    try (InputStream in = RulePages.class.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new RulePageReader(code, text).read());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
