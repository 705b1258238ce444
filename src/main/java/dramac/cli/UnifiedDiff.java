package dramac.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lines in which two texts differ, as `patch` reads them, with three lines around each change.
final class UnifiedDiff {
  private static final int AROUND = 3;

  /// Beyond so many changed lines, all between the first and the last count as changed.
  private static final int MOST_STEPS = 1_000;

  private final String[] before;
  private final String[] after;
  private final Paint paint;
  private final List<Change> changes = new ArrayList<>();

  /// Lines `[from, to)` of the one text, in whose place `[newFrom, newTo)` of the other stand.
  private record Change(int from, int to, int newFrom, int newTo) {}

  private UnifiedDiff(String before, String after, Paint paint) {
    this.before = lines(before);
    this.after = lines(after);
    this.paint = paint;
  }

  /// Nothing where the texts are equal.
  static String of(String name, String before, String after, Paint paint) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(before, after, paint);
    diff.compare();
    String head = paint.bold("--- " + name) + "\n" + paint.bold("+++ " + name) + "\n";
    return head + diff.hunks();
  }

  /// Each line with its end, so that a missing last one differs too.
  private static String[] lines(String text) {
    return text.isEmpty() ? new String[0] : text.split("(?<=\n)");
  }

  private void compare() {
    int start = 0;
    int end = before.length;
    int newEnd = after.length;
    while (start < end && start < newEnd && before[start].equals(after[start])) {
      start++;
    }
    while (end > start && newEnd > start && before[end - 1].equals(after[newEnd - 1])) {
      end--;
      newEnd--;
    }
    middle(start, end, newEnd);
  }

  /// Myers: the shortest way from one text to the other, going as far as it can with each step.
  private void middle(int start, int end, int newEnd) {
    int width = end - start;
    int height = newEnd - start;
    int most = Math.min(width + height, MOST_STEPS);
    int[] furthest = new int[2 * most + 3];
    List<int[]> steps = new ArrayList<>();
    for (int step = 0; step <= most; step++) {
      steps.add(furthest.clone());
      for (int k = -step; k <= step; k += 2) {
        boolean down = k == -step || (k != step && at(furthest, k - 1) < at(furthest, k + 1));
        int x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
        int y = x - k;
        while (x < width && y < height && before[start + x].equals(after[start + y])) {
          x++;
          y++;
        }
        furthest[k + furthest.length / 2] = x;
        if (x >= width && y >= height) {
          back(steps, start, width, height);
          return;
        }
      }
    }
    changes.add(new Change(start, end, start, newEnd));
  }

  private static int at(int[] furthest, int k) {
    return furthest[k + furthest.length / 2];
  }

  private void back(List<int[]> steps, int start, int width, int height) {
    int x = width;
    int y = height;
    for (int step = steps.size() - 1; step > 0; step--) {
      int[] furthest = steps.get(step);
      int k = x - y;
      boolean down = k == -step || (k != step && at(furthest, k - 1) < at(furthest, k + 1));
      int fromX = at(furthest, down ? k + 1 : k - 1);
      int fromY = fromX - (down ? k + 1 : k - 1);
      add(
          start + fromX,
          start + fromX + (down ? 0 : 1),
          start + fromY,
          start + fromY + (down ? 1 : 0));
      x = fromX;
      y = fromY;
    }
  }

  /// From behind; what touches the change after it is one with it.
  private void add(int from, int to, int newFrom, int newTo) {
    Change next = changes.isEmpty() ? null : changes.getFirst();
    if (next != null && next.from() == to && next.newFrom() == newTo) {
      changes.removeFirst();
      changes.addFirst(new Change(from, next.to(), newFrom, next.newTo()));
    } else {
      changes.addFirst(new Change(from, to, newFrom, newTo));
    }
  }

  private String hunks() {
    StringBuilder text = new StringBuilder();
    int first = 0;
    while (first < changes.size()) {
      int last = first;
      while (last + 1 < changes.size()
          && changes.get(last + 1).from() - changes.get(last).to() <= 2 * AROUND) {
        last++;
      }
      hunk(changes.subList(first, last + 1), text);
      first = last + 1;
    }
    return text.toString();
  }

  private void hunk(List<Change> some, StringBuilder text) {
    Change first = some.getFirst();
    Change last = some.getLast();
    int from = Math.max(0, first.from() - AROUND);
    int to = Math.min(before.length, last.to() + AROUND);
    int newFrom = first.newFrom() - (first.from() - from);
    int newTo = last.newTo() + (to - last.to());
    String head = "@@ -" + range(from, to) + " +" + range(newFrom, newTo) + " @@";
    text.append(paint.cyan(head)).append('\n');
    int at = from;
    for (Change change : some) {
      Arrays.stream(before, at, change.from()).forEach(line -> line(" ", line, text));
      Arrays.stream(before, change.from(), change.to()).forEach(line -> line("-", line, text));
      Arrays.stream(after, change.newFrom(), change.newTo()).forEach(line -> line("+", line, text));
      at = change.to();
    }
    Arrays.stream(before, at, to).forEach(line -> line(" ", line, text));
  }

  private static String range(int from, int to) {
    return (to == from ? from : from + 1) + "," + (to - from);
  }

  private void line(String sign, String line, StringBuilder text) {
    boolean ended = line.endsWith("\n");
    String shown = sign + (ended ? line.substring(0, line.length() - 1) : line);
    text.append(
        switch (sign) {
          case "-" -> paint.red(shown);
          case "+" -> paint.green(shown);
          default -> shown;
        });
    text.append(ended ? "\n" : "\n\\ No newline at end of file\n");
  }
}
