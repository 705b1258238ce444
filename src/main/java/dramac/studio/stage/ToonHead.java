package dramac.studio.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The drawing instructions of the toon-head figures (Johan Melin, CC BY 4.0), read from the
/// style's JSON and given out as SVG text. Masks become clip paths: they cut the same and need no
/// alpha mask.
final class ToonHead {
  private final JsonNode components;

  private ToonHead(JsonNode components) {
    this.components = components;
  }

  static ToonHead load(Path file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(file));
    return new ToonHead(root.path("components"));
  }

  /// The elements of one variant, in the component's own coordinates.
  ///
  /// @param fills a paint for each colour name (skin, hair, clothes)
  String svg(String component, String variant, Map<String, String> fills) {
    JsonNode drawn = components.path(component).path("variants").path(variant);
    if (drawn.isMissingNode()) {
      throw new IllegalArgumentException("toon-head has no " + component + " " + variant);
    }
    StringBuilder svg = new StringBuilder();
    drawn.path("elements").forEach(element -> write(element, fills, svg));
    return svg.toString();
  }

  private static void write(JsonNode element, Map<String, String> fills, StringBuilder svg) {
    String name = element.path("name").asText();
    String tag = name.equals("mask") ? "clipPath" : name;
    svg.append('<').append(tag);
    element
        .path("attributes")
        .properties()
        .forEach(attribute -> write(attribute.getKey(), attribute.getValue(), fills, svg));
    svg.append('>');
    element.path("children").forEach(child -> write(child, fills, svg));
    svg.append("</").append(tag).append('>');
  }

  private static void write(
      String key, JsonNode value, Map<String, String> fills, StringBuilder svg) {
    if (key.equals("style")) {
      return;
    }
    String text =
        value.isObject() ? fills.getOrDefault(value.path("name").asText(), "none") : value.asText();
    svg.append(' ').append(key.equals("mask") ? "clip-path" : key);
    svg.append("=\"").append(text).append('"');
    if (key.equals("stroke")) {
      svg.append(
          String.format(Locale.ROOT, " stroke-width=\"%s\"", fills.getOrDefault("width", "1")));
    }
  }
}
