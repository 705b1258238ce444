package dramac.export;

import dramac.source.CellWidth;
import dramac.source.Drawing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One line of a picture in the terminal: so many cells, each with a sign and its colour. A wide
/// sign takes two cells; what would stand beyond the end, or half, is left out.
final class Ribbon {
  private final List<String> signs;
  private final List<Shade> shades;

  Ribbon(int cells) {
    signs = new ArrayList<>(Collections.nCopies(cells, " "));
    shades = new ArrayList<>(Collections.nCopies(cells, Shade.NONE));
  }

  void fill(int from, int until, String sign, Shade shade) {
    for (int cell = Math.max(0, from); cell < Math.min(until, signs.size()); cell++) {
      signs.set(cell, sign);
      shades.set(cell, shade);
    }
  }

  /// Writes words from a cell on, cut before another cell.
  void write(int from, int until, String words, Shade shade) {
    int cell = from;
    String cut = Cells.cut(words, Math.max(0, Math.min(until, signs.size()) - from));
    for (int c : cut.codePoints().toArray()) {
      int width = CellWidth.of(c);
      if (width == 0) {
        int before = Math.max(0, cell - 1);
        signs.set(before, signs.get(before) + Character.toString(c));
      } else if (cell + width <= Math.min(until, signs.size())) {
        signs.set(cell, Character.toString(c));
        shades.set(cell, shade);
        for (int more = 1; more < width; more++) {
          signs.set(cell + more, "");
          shades.set(cell + more, shade);
        }
        cell += width;
      }
    }
  }

  String show(Drawing.Colour colour) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int cell = 1; cell <= signs.size(); cell++) {
      if (cell == signs.size() || shades.get(cell) != shades.get(from)) {
        String run = String.join("", signs.subList(from, cell));
        text.append(shades.get(from).on(run, colour));
        from = cell;
      }
    }
    return text.toString();
  }
}
