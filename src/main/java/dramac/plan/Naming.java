package dramac.plan;

import dramac.story.Languages;
import dramac.story.Story;
import dramac.story.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one name that each person has in prompts: the alternative in the prompt's language.
final class Naming {
  /// The language of prompts.
  private static final String LANGUAGE = "en";

  private final Languages languages;

  /// By the first sign, the longest first, so that no name is found inside another.
  private final Map<Character, List<Alias>> aliases = new HashMap<>();

  /// One way to write a person, and the prompt's.
  private record Alias(String written, String name) {
    /// Whether it stands at that place: Latin names stand alone, Han names anywhere.
    boolean isAt(String text, int start) {
      int end = start + written.length();
      return text.regionMatches(true, start, written, 0, written.length())
          && !(isLatin(written.codePointAt(0)) && start > 0 && runsOn(text.codePointBefore(start)))
          && !(isLatin(written.codePointBefore(written.length()))
              && end < text.length()
              && runsOn(text.codePointAt(end)));
    }
  }

  Naming(Story story) {
    this.languages = story.series().languages();
    story.cast().forEach(member -> learn(member.names()));
    story.extras().forEach(extra -> learn(extra.names()));
  }

  private void learn(Words words) {
    String name = in(words);
    for (String written : words.alternatives()) {
      List<Alias> same = aliases.computeIfAbsent(fold(written.charAt(0)), c -> new ArrayList<>());
      if (same.stream().noneMatch(alias -> alias.written().equalsIgnoreCase(written))) {
        same.add(new Alias(written, name));
        same.sort((a, b) -> Integer.compare(b.written().length(), a.written().length()));
      }
    }
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean runsOn(int c) {
    return isLatin(c) || Character.isDigit(c);
  }

  private static char fold(char sign) {
    return Character.toLowerCase(Character.toUpperCase(sign));
  }

  /// The alternative in the prompt's language, else the first.
  String in(Words words) {
    return words.in(LANGUAGE, languages).strip();
  }

  /// The text with every alias of a person replaced by the person's prompt name.
  String rewrite(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      Alias alias = find(text, at);
      if (alias != null) {
        out.append(text, from, at);
        if (!out.isEmpty() && joins(out.codePointBefore(out.length()))) {
          out.append(' ');
        }
        out.append(alias.name());
        from = at + alias.written().length();
        at = from - 1;
        if (from < text.length() && joins(text.codePointAt(from))) {
          out.append(' ');
        }
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private @Nullable Alias find(String text, int at) {
    List<Alias> likely = aliases.get(fold(text.charAt(at)));
    if (likely != null) {
      for (Alias alias : likely) {
        if (alias.isAt(text, at)) {
          return alias;
        }
      }
    }
    return null;
  }

  /// Whether a sign would run into a name beside it.
  private static boolean joins(int c) {
    return Character.isIdeographic(c);
  }
}
