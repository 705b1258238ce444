package dramac.lsp;

import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/// Somebody who edits a text at random, as people do: letters, names, line ends, whole lines gone
/// or doubled, and the last change taken back. Keeps the text as an editor does.
public final class Typist {
  private static final List<String> TYPED =
      List.of(
          "a",
          "雨",
          "\n",
          "\n\n",
          "@林晚\n",
          "@",
          "：",
          "shot: wide; 3s\n",
          "twist: 灯灭 | lights out\n",
          "beat: tens\n",
          "# EPISODE 9\n",
          "# 角色 ",
          "/*",
          "[[",
          "\r\n",
          "\r",
          "\t",
          "😀",
          "en: Who?\n",
          "wearing: 沈曜 = gala\n",
          "// drama: allow P -- so\n",
          "INT. 恒远大厦 - NIGHT\n",
          "|",
          "\\");

  private final Random random;
  private String text;
  private String before;

  public Typist(String text, long seed) {
    this.random = new Random(seed);
    this.text = text;
    this.before = text;
  }

  /// A change of the text: what of it goes, and what comes.
  public record Stroke(Range range, String typed) {}

  public String text() {
    return text;
  }

  public Stroke next() {
    if (random.nextInt(3) == 0) {
      String last = before;
      return differing(last);
    }
    int start = random.nextInt(text.length() + 1);
    int end = start;
    int kind = random.nextInt(10);
    String typed = "";
    if (kind < 6) {
      typed = TYPED.get(random.nextInt(TYPED.size()));
    } else if (kind < 9) {
      end = Math.min(text.length(), start + 1 + random.nextInt(kind == 6 ? 60 : 3));
    } else {
      typed = text.substring(start, Math.min(text.length(), start + 40));
    }
    return stroke(start, end, typed);
  }

  /// Goes back to another text by the one stretch in which they differ.
  private Stroke differing(String other) {
    int start = 0;
    while (start < Math.min(text.length(), other.length())
        && text.charAt(start) == other.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < Math.min(text.length(), other.length()) - start
        && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return stroke(start, text.length() - tail, other.substring(start, other.length() - tail));
  }

  private Stroke stroke(int from, int to, String typed) {
    int start = whole(from);
    int end = Math.max(start, whole(to));
    Range range = new Range(position(start), position(end));
    before = text;
    text = text.substring(0, start) + typed + text.substring(end);
    return new Stroke(range, typed);
  }

  /// No editor puts its cursor between the two halves of a sign, or of a line end.
  private int whole(int at) {
    boolean within =
        at > 0
            && at < text.length()
            && (Character.isLowSurrogate(text.charAt(at))
                || (text.charAt(at) == '\n' && text.charAt(at - 1) == '\r'));
    return within ? at - 1 : at;
  }

  private Position position(int offset) {
    int line = 0;
    int start = 0;
    for (int at = 0; at < offset; at++) {
      char sign = text.charAt(at);
      boolean ends =
          sign == '\n'
              || (sign == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
      if (ends) {
        line++;
        start = at + 1;
      }
    }
    return new Position(line, offset - start);
  }
}
