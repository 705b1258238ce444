package dramac.plan;

import java.util.List;

/// What a picture model is told (language.md 4.7).
///
/// @param parts people, set, props, action, camera, light, style, in this order; none is empty
/// @param negative what must not be seen
public record Prompt(List<String> parts, String negative) {
  public Prompt {
    parts = parts.stream().map(Prompt::tidy).filter(part -> !part.isEmpty()).toList();
  }

  /// The parts as one text. A part that ends with a mark of its own gets no full stop.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (!text.isEmpty()) {
        text.append("!?！？…".indexOf(text.charAt(text.length() - 1)) < 0 ? ". " : " ");
      }
      text.append(part);
    }
    return text.toString();
  }

  /// Blanks collapsed, no full stop at the end.
  private static String tidy(String part) {
    StringBuilder tidy = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char sign = part.charAt(i);
      boolean blank = isBlank(sign);
      if (!blank) {
        tidy.append(sign);
      } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    int end = tidy.length();
    while (end > 0 && ".。,，;；、 ".indexOf(tidy.charAt(end - 1)) >= 0) {
      end--;
    }
    return tidy.substring(0, end);
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || (sign >= '\t' && sign <= '\r') || sign == '\u3000';
  }
}
