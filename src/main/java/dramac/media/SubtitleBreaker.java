package dramac.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Cuts what is said into screens of at most two lines: at the ends of sentences first, then of
/// phrases, never inside a word, with lines of like width. Among all cuttings the cheapest is
/// taken.
final class SubtitleBreaker {
  private static final int LINES = 2;
  private static final double SHORT = 2.2;

  private final Words words;

  SubtitleBreaker(Words words) {
    this.words = words;
  }

  /// How many screens a text needs at least.
  int needs(String text) {
    LineBreaks breaks = LineBreaks.of(text, words);
    double room = breaks.longest() * LINES - breaks.longest() / 8;
    double width = breaks.width(0, text.length());
    return width <= room ? 1 : (int) Math.ceil(width / room);
  }

  /// The text on `count` screens, each with its lines; fewer where it has not that many words.
  List<List<String>> screens(String text, int count) {
    List<List<String>> screens = new ArrayList<>();
    LineBreaks breaks = LineBreaks.of(text, words);
    for (String part : cut(breaks, count, breaks.longest() * LINES, 0.3)) {
      screens.add(lines(part));
    }
    return List.copyOf(screens);
  }

  /// One screen's text on one line, or on two where one does not hold it.
  List<String> lines(String text) {
    LineBreaks breaks = LineBreaks.of(text, words);
    boolean fits = breaks.width(0, text.length()) <= breaks.longest();
    return fits ? List.of(text.strip()) : cut(breaks, LINES, breaks.longest(), 0.6);
  }

  private static List<String> cut(LineBreaks breaks, int count, double room, double balance) {
    int length = breaks.text().length();
    double[][] best = new double[count + 1][length + 1];
    int[][] from = new int[count + 1][length + 1];
    for (double[] row : best) {
      Arrays.fill(row, LineBreaks.NEVER);
    }
    best[0][0] = 0;
    double mean = breaks.width(0, length) / count;
    for (int part = 1; part <= count; part++) {
      for (int end = 1; end <= length; end++) {
        for (int start = 0; start < end; start++) {
          double cost = best[part - 1][start] + piece(breaks, start, end, room, mean, balance);
          if (cost < best[part][end]) {
            best[part][end] = cost;
            from[part][end] = start;
          }
        }
      }
    }
    return trace(breaks.text(), best, from);
  }

  private static double piece(
      LineBreaks breaks, int start, int end, double room, double mean, double balance) {
    double at = start == 0 ? 0 : breaks.cost(start);
    if (at == LineBreaks.NEVER) {
      return LineBreaks.NEVER;
    }
    double width = breaks.width(start, end);
    double over = Math.max(0, width - room);
    double off = Math.abs(width - mean) / mean;
    boolean letters = breaks.longest() > 20;
    boolean orphan =
        letters ? breaks.text().substring(start, end).strip().indexOf(' ') < 0 : width <= SHORT;
    return at + over * 100 + off * off * balance * 20 + (orphan ? 15 : 0);
  }

  private static List<String> trace(String text, double[][] best, int[][] from) {
    int part = best.length - 1;
    while (part > 1 && best[part][text.length()] == LineBreaks.NEVER) {
      part--;
    }
    List<String> pieces = new ArrayList<>();
    for (int end = text.length(); part > 0; part--) {
      pieces.add(text.substring(from[part][end], end).strip());
      end = from[part][end];
    }
    Collections.reverse(pieces);
    return List.copyOf(pieces);
  }
}
