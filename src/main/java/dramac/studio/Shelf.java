package dramac.studio;

import dramac.media.Kind;
import dramac.media.Unusable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Files as requests and answers name them. Given ones come as `data:` URIs; the studio's own by
/// their URL, of which only the name counts, so that a URL of an earlier session answers too.
/// Nothing is ever fetched from elsewhere.
final class Shelf {
  private static final String FOLDER = "/v1/files/";

  private final Archive archive;
  private final Supplier<URI> base;

  Shelf(Archive archive, Supplier<URI> base) {
    this.archive = archive;
    this.base = base;
  }

  /// The URL of a file of ours.
  String url(String name) {
    return base.get().resolve(FOLDER + name).toString();
  }

  /// The name in a path of ours, if it is one.
  static Optional<String> name(String path) {
    return Optional.of(path)
        .filter(p -> p.startsWith(FOLDER))
        .map(p -> p.substring(FOLDER.length()))
        .filter(Archive::isName);
  }

  /// The name of the file a field gives.
  String input(Fields request, String field, List<Kind> kinds) throws Refused, IOException {
    String text = request.text(field, Json.MOST_BYTES);
    String name = text.startsWith("data:") ? given(text, field, kinds) : own(text, field);
    String ending = name.substring(name.indexOf('.') + 1);
    if (kinds.stream().noneMatch(kind -> kind.extension().equals(ending))) {
      throw Refused.invalid("\"" + field + "\" is a ." + ending + " file, which cannot be used.");
    }
    return name;
  }

  /// Keeps Base64 with or without `data:` before it.
  String given(String text, String field, List<Kind> kinds) throws Refused, IOException {
    int comma = text.startsWith("data:") ? text.indexOf(";base64,") + 7 : -1;
    Optional<byte[]> bytes = Archive.base64(text.substring(comma + 1));
    if (bytes.isEmpty() || bytes.get().length == 0) {
      throw Refused.invalid("\"" + field + "\" is no Base64.");
    }
    Path aside = archive.aside("given");
    Files.write(aside, bytes.get());
    try {
      Kind kind = Kind.of(aside);
      if (!kinds.contains(kind)) {
        throw Refused.invalid(
            "\"" + field + "\" is a ." + kind.extension() + " file, which cannot be used.");
      }
      return archive.give(bytes.get(), kind.extension());
    } catch (Unusable e) {
      throw Refused.invalid("\"" + field + "\" is no picture or sound of a known kind.");
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private String own(String text, String field) throws Refused, IOException {
    Optional<String> name = Optional.empty();
    try {
      URI uri = base.get().resolve(text);
      boolean here = "http".equals(uri.getScheme()) && loopback(String.valueOf(uri.getHost()));
      name = here && uri.getPath() != null ? name(uri.getPath()) : name;
    } catch (IllegalArgumentException e) {
      throw Refused.invalid("\"" + field + "\" is no URL.");
    }
    if (name.isEmpty() || !known(name.get())) {
      throw Refused.invalid(
          "\"" + field + "\" must be a data: URI or a URL of a file this studio made.");
    }
    return name.get();
  }

  private boolean known(String name) throws IOException {
    String[] parts = name.split("\\.");
    return Files.exists(archive.given(name))
        || archive.order(parts[0]).filter(order -> order.files().contains(parts[1])).isPresent();
  }

  private static boolean loopback(String host) {
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
  }
}
