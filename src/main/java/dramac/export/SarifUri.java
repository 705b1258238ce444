package dramac.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// A relative path as a URI reference.
final class SarifUri {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private SarifUri() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }
}
