package dramac.plan;

import java.util.List;
import java.util.stream.Collectors;

/// What a picture model is told (language.md 4.7).
///
/// @param parts people, set, props, action, camera, light, style, in this order; none is empty
/// @param negative what must not be seen
public record Prompt(List<String> parts, String negative) {
  public Prompt {
    parts = parts.stream().map(Prompt::tidy).filter(part -> !part.isEmpty()).toList();
  }

  /// The parts as one text.
  public String text() {
    return parts.stream().collect(Collectors.joining(". ")).replaceAll("([!?！？…])\\. ", "$1 ");
  }

  /// Blanks collapsed, no full stop at the end.
  private static String tidy(String part) {
    return part.replaceAll("[\\s\\u3000]+", " ").strip().replaceFirst("[.。,，;；、\\s]+$", "");
  }
}
