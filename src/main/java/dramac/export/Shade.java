package dramac.export;

import dramac.source.Drawing;

/// The colours of a picture in the terminal, as the codes that turn them on.
enum Shade {
  NONE(""),
  BOLD("1"),
  FAINT("2"),
  GOLD("33"),
  GOOD("32"),
  BAD("1;31"),
  CYAN("36"),
  MAGENTA("35"),
  GREEN("32"),
  BLUE("34"),
  YELLOW("93");

  private final String code;

  Shade(String code) {
    this.code = code;
  }

  String on(String text, Drawing.Colour colour) {
    boolean plain = colour == Drawing.Colour.OFF || code.isEmpty() || text.isBlank();
    return plain ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
