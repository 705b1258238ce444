package dramac.story;

import dramac.tree.NameKey;
import dramac.tree.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds names in running text: a Han name wherever it stands, another as whole words that begin
/// with a capital where the name does. The longest name at a place counts. A `\` before a name
/// keeps it from being read as one, and is taken out.
final class Mentions {
  private final Map<Character, List<Entry>> byFirst = new HashMap<>();

  private record Entry(String key, Named what, boolean cased) {}

  /// A text as it is meant, and what it names.
  record Found(Text text, List<Use> uses) {}

  void add(String name, Named what) {
    String key = NameKey.of(name);
    List<Entry> entries = byFirst.computeIfAbsent(key.charAt(0), c -> new ArrayList<>());
    entries.add(new Entry(key, what, Character.isUpperCase(name.charAt(0))));
    entries.sort(Comparator.comparingInt((Entry entry) -> entry.key.length()).reversed());
  }

  Found in(Text text) {
    Text clean = text;
    List<Use> uses = new ArrayList<>();
    int at = 0;
    while (at < clean.plain().length()) {
      int end = -1;
      for (Entry entry : byFirst.getOrDefault(fold(clean.plain().charAt(at)), List.of())) {
        end = end(entry, clean.plain(), at);
        if (end >= 0) {
          if (isEscaped(clean.plain(), at)) {
            clean = clean.cut(at - 1, at);
            end--;
          } else {
            uses.add(new Use(entry.what, clean.spanOf(at, end)));
          }
          break;
        }
      }
      at = end >= 0 ? end : at + 1;
    }
    return new Found(clean, uses);
  }

  private static boolean isEscaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  /// Where the name ends if it stands at this place, else -1.
  private static int end(Entry entry, String text, int start) {
    int at = start;
    for (int i = 0; i < entry.key.length(); i++) {
      char wanted = entry.key.charAt(i);
      if (at >= text.length() || fold(text.charAt(at)) != wanted) {
        return -1;
      }
      at++;
      while (wanted == ' ' && at < text.length() && fold(text.charAt(at)) == ' ') {
        at++;
      }
    }
    boolean whole = !cutsWord(text, start) && !cutsWord(text, at);
    boolean capital = !entry.cased || Character.isUpperCase(NameKey.narrow(text.charAt(start)));
    return whole && capital ? at : -1;
  }

  /// Whether a word of letters goes on over this place.
  private static boolean cutsWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isWordSign(text.charAt(at - 1))
        && isWordSign(text.charAt(at));
  }

  private static boolean isWordSign(char sign) {
    return Character.isLetterOrDigit(sign)
        && !Character.isIdeographic(sign)
        && !Character.isSurrogate(sign);
  }

  private static char fold(char sign) {
    return Character.isWhitespace(sign)
        ? ' '
        : Character.toLowerCase(Character.toUpperCase(NameKey.narrow(sign)));
  }
}
