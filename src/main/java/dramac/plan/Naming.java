package dramac.plan;

import dramac.story.Languages;
import dramac.story.Story;
import dramac.story.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The one name that each person has in prompts: the alternative in the prompt's language.
final class Naming {
  /// The language of prompts.
  private static final String LANGUAGE = "en";

  private final Languages languages;
  private final SequencedMap<String, String> names = new LinkedHashMap<>();
  private final Pattern aliases;

  Naming(Story story) {
    this.languages = story.series().languages();
    story.cast().forEach(member -> learn(member.names()));
    story.extras().forEach(extra -> learn(extra.names()));
    this.aliases = Pattern.compile(pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void learn(Words words) {
    String name = in(words);
    words.alternatives().forEach(alias -> names.putIfAbsent(folded(alias), name));
  }

  /// The longest first, so that no name is found inside another.
  private String pattern() {
    if (names.isEmpty()) {
      return "(?!)";
    }
    List<String> longest = new ArrayList<>(names.keySet());
    longest.sort(Comparator.comparingInt(String::length).reversed());
    return longest.stream().map(Naming::whole).collect(Collectors.joining("|"));
  }

  /// Latin names stand alone; Han names stand anywhere.
  private static String whole(String alias) {
    String quoted = Pattern.quote(alias);
    String latin = "[\\p{IsLatin}\\p{N}]";
    String before = isLatin(alias.codePointAt(0)) ? "(?<!" + latin + ")" : "";
    String after = isLatin(alias.codePointBefore(alias.length())) ? "(?!" + latin + ")" : "";
    return before + quoted + after;
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// The alternative in the prompt's language, else the first.
  String in(Words words) {
    return words.in(LANGUAGE, languages).strip();
  }

  /// The text with every alias of a person replaced by the person's prompt name.
  String rewrite(String text) {
    Matcher found = aliases.matcher(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (found.find()) {
      out.append(text, from, found.start());
      String name = names.getOrDefault(folded(found.group()), found.group());
      if (!out.isEmpty() && joins(out.codePointBefore(out.length()))) {
        out.append(' ');
      }
      out.append(name);
      from = found.end();
      if (from < text.length() && joins(text.codePointAt(from))) {
        out.append(' ');
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  /// Whether a sign would run into a name beside it.
  private static boolean joins(int c) {
    return Character.isIdeographic(c);
  }
}
