package dramac.lsp;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;

/// The lines of a text as the protocol counts them: from 0, in UTF-16 units, ended by `\n`, `\r\n`
/// or a lone `\r`. A position outside the text is moved to the nearest place in it.
final class Lines {
  private final String text;
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    this.starts = startsOf(text);
  }

  String text() {
    return text;
  }

  int count() {
    return starts.length;
  }

  int start(int line) {
    return line < starts.length ? starts[Math.max(line, 0)] : text.length();
  }

  /// The end of a line without what ends it.
  int end(int line) {
    if (line + 1 >= starts.length) {
      return text.length();
    }
    int end = starts[line + 1];
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int offset(Position place) {
    if (place.getLine() < 0) {
      return 0;
    }
    if (place.getLine() >= starts.length) {
      return text.length();
    }
    int start = starts[place.getLine()];
    return Math.min(start + Math.max(place.getCharacter(), 0), end(place.getLine()));
  }

  Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, offset - starts[line]);
  }

  private static int[] startsOf(String text) {
    int[] starts = new int[256];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean ends =
          sign == '\n'
              || (sign == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
