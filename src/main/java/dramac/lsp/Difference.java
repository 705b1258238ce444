package dramac.lsp;

import java.util.ArrayList;
import java.util.List;

/// What has to change in a text that was laid out anew. Both texts are the same but for blanks,
/// marks and the case of words, so they are walked side by side, line by line.
final class Difference {

  /// A stretch of the old text and what is to stand there.
  record Change(int start, int end, String text) {}

  private Difference() {}

  static List<Change> between(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<Change> changes = new ArrayList<>();
    int at = 0;
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      boolean blankOld = i < old.size() && old.get(i).isBlank();
      boolean blankNow = j < now.size() && now.get(j).isBlank();
      if (i < old.size() && j < now.size() && blankOld == blankNow) {
        change(old.get(i), now.get(j), at, changes);
        at += old.get(i++).length();
        j++;
      } else if (blankOld || j >= now.size()) {
        changes.add(new Change(at, at + old.get(i).length(), ""));
        at += old.get(i++).length();
      } else {
        changes.add(new Change(at, at, now.get(j++)));
      }
    }
    return changes;
  }

  /// One edit within a line: what lies between the common beginning and the common end.
  private static void change(String old, String now, int at, List<Change> changes) {
    if (old.equals(now)) {
      return;
    }
    int most = Math.min(old.length(), now.length());
    int start = 0;
    while (start < most && old.charAt(start) == now.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < most - start
        && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    changes.add(
        new Change(
            at + start, at + old.length() - tail, now.substring(start, now.length() - tail)));
  }

  /// The lines of a text, each with what ends it.
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
