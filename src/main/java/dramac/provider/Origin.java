package dramac.provider;

import java.net.URI;
import java.net.URISyntaxException;

/// Where a provider lives: the only place its key is sent to.
final class Origin {
  private Origin() {}

  /// Plain http is for this machine alone.
  static void check(URI base) {
    boolean safe = "https".equals(base.getScheme()) && base.getHost() != null;
    boolean here = "http".equals(base.getScheme()) && loopback(base);
    if (!safe && !here) {
      throw new IllegalArgumentException(
          base + " is no place for a key: it must be https, or http to this machine.");
    }
  }

  static boolean loopback(URI uri) {
    String host = String.valueOf(uri.getHost());
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
  }

  static boolean same(URI one, URI other) {
    return String.valueOf(one.getScheme()).equals(other.getScheme())
        && String.valueOf(one.getHost()).equals(other.getHost())
        && port(one) == port(other);
  }

  static int port(URI uri) {
    return uri.getPort() > 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
  }

  /// A result's URL as it is kept: without the origin where that is the provider's own, since the
  /// studio's port is another one tomorrow.
  static String relative(URI base, String text) {
    try {
      URI uri = new URI(text);
      boolean own = uri.isAbsolute() && same(uri, base) && uri.getRawPath() != null;
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return own ? uri.getRawPath() + query : text;
    } catch (URISyntaxException e) {
      return text;
    }
  }

  static String absolute(URI base, String kept) {
    return kept.startsWith("/") ? base.resolve(kept).toString() : kept;
  }
}
