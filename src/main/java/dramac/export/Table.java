package dramac.export;

import java.util.ArrayList;
import java.util.List;

/// Lines of a table for a terminal: cells padded by what they take on screen, the last one cut to
/// the width.
final class Table {
  private static final String GAP = "  ";

  private final int width;
  private final int leftFrom;
  private final List<List<String>> rows = new ArrayList<>();

  /// The first column and the last are set left, those between right.
  Table(int width) {
    this(width, Integer.MAX_VALUE);
  }

  /// @param leftFrom the column from which on all are set left, as the first and the last are
  Table(int width, int leftFrom) {
    this.width = width;
    this.leftFrom = leftFrom;
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int cells = Cells.of(row.get(i));
        if (i == widths.size()) {
          widths.add(cells);
        } else {
          widths.set(i, Math.max(widths.get(i), cells));
        }
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      String blanks = " ".repeat(widths.get(i) - Cells.of(cell));
      boolean left = i == 0 || i >= leftFrom || i == row.size() - 1;
      line.append(i == 0 ? "" : GAP).append(left ? cell + blanks : blanks + cell);
    }
    return Cells.cut(line.toString().stripTrailing(), width);
  }
}
