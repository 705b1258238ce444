package dramac.source;

import java.util.Locale;

/// Puts text into the signs and colours of a drawing.
public final class Ink {
  private final Drawing drawing;

  public Ink(Drawing drawing) {
    this.drawing = drawing;
  }

  boolean isAscii() {
    return drawing.signs() == Drawing.Signs.ASCII;
  }

  public String bar() {
    return blue(isAscii() ? "|" : "│");
  }

  String corner() {
    return blue(isAscii() ? "+->" : "┌─");
  }

  String branch() {
    return blue(isAscii() ? "+->" : "├─");
  }

  String dots() {
    return isAscii() ? "..." : "…";
  }

  /// A text with all that can be shown in the drawing's signs.
  public String text(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(sign -> shown.append(sign(sign)));
    return shown.toString();
  }

  /// One sign as it is shown. Signs that would steer the terminal, or turn the order of a line, are
  /// never sent to it.
  String sign(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint < ' ' || codePoint == 0x7f ? "?" : String.valueOf((char) codePoint);
    }
    if (isAscii()) {
      return escape(codePoint);
    }
    int type = Character.getType(codePoint);
    boolean unseen =
        (type == Character.FORMAT && codePoint != 0x200D)
            || type == Character.CONTROL
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR;
    return unseen ? "�" : Character.toString(codePoint);
  }

  private static String escape(int codePoint) {
    return switch (codePoint) {
      case '“', '”' -> "\"";
      case '‘', '’' -> "'";
      case '…' -> "...";
      case '≈' -> "~";
      default -> {
        StringBuilder escape = new StringBuilder();
        for (char c : Character.toChars(codePoint)) {
          escape.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        yield escape.toString();
      }
    };
  }

  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case INFO -> paint("1;36", text);
    };
  }

  public String bold(String text) {
    return paint("1", text);
  }

  public String blue(String text) {
    return paint("34", text);
  }

  public String green(String text) {
    return paint("32", text);
  }

  public String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return drawing.colour() == Drawing.Colour.ON
        ? "\u001b[" + code + "m" + text + "\u001b[0m"
        : text;
  }
}
