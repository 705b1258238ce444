package dramac.story;

import dramac.tree.NameKey;
import dramac.tree.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds names in running text: a Han name wherever it stands, another as whole words that begin
/// with a capital where the name does. The longest name at a place counts. A `\` before a name
/// keeps it from being read as one, and is taken out.
final class Mentions {
  private final Node root = new Node();

  /// A place in the tree of all names, sign by sign.
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private @Nullable Entry entry;
  }

  private record Entry(Named what, boolean cased) {}

  /// A name that stands in a text.
  private record Hit(Named what, int end) {}

  /// A text as it is meant, and what it names.
  record Found(Text text, List<Use> uses) {}

  void add(String name, Named what) {
    Node node = root;
    for (char sign : NameKey.of(name).toCharArray()) {
      node = node.next.computeIfAbsent(sign, _ -> new Node());
    }
    if (node.entry == null) {
      node.entry = new Entry(what, Character.isUpperCase(name.charAt(0)));
    }
  }

  Found in(Text text) {
    Text clean = text;
    List<Use> uses = new ArrayList<>();
    int at = 0;
    while (at < clean.plain().length()) {
      Hit hit = longest(clean.plain(), at);
      if (hit == null) {
        at++;
      } else if (isEscaped(clean.plain(), at)) {
        clean = clean.cut(at - 1, at);
        at = hit.end - 1;
      } else {
        uses.add(new Use(hit.what, clean.spanOf(at, hit.end)));
        at = hit.end;
      }
    }
    return new Found(clean, uses);
  }

  /// The longest name that stands at this place.
  private @Nullable Hit longest(String text, int start) {
    Hit longest = null;
    Node node = root.next.get(fold(text.charAt(start)));
    for (int at = start + 1; node != null; at++) {
      at = pastBlanks(text, at);
      if (node.entry != null && stands(node.entry, text, start, at)) {
        longest = new Hit(node.entry.what, at);
      }
      node = at < text.length() ? node.next.get(fold(text.charAt(at))) : null;
    }
    return longest;
  }

  private static boolean isEscaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  /// A run of blanks is one blank.
  private static int pastBlanks(String text, int at) {
    int end = at;
    while (end < text.length()
        && fold(text.charAt(end - 1)) == ' '
        && fold(text.charAt(end)) == ' ') {
      end++;
    }
    return end;
  }

  private static boolean stands(Entry entry, String text, int start, int end) {
    boolean whole = !cutsWord(text, start) && !cutsWord(text, end);
    return whole && (!entry.cased || Character.isUpperCase(NameKey.narrow(text.charAt(start))));
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
