package dramac.rules.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person looks like, phrase by phrase, to be found again in other texts. Found are two or
/// more words in a row (three or more Han signs), and only where they describe: after `wearing` or
/// 穿着, or alone between commas. `She drops the white gloves` says what happens.
record Phrases(List<Phrase> all) {
  private static final Set<String> LINKS =
      Set.of(
          "a", "an", "the", "and", "or", "of", "on", "in", "at", "to", "with", "under", "over",
          "through", "left", "right", "his", "her", "their");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:^|(?<=\\s))\\s?(?:wearing|wears|dressed in|clad"
              + " in|in|with)\\s+(?:(?:a|an|the|his|her"
              + "|their)\\s+)?|(?:身穿|身着|穿着|穿了|一身|戴着|披着|系着|留着|一头)(?:一[件身条双顶头]|那[件身条双])?)$");
  private static final String ENDS = ",，;；|。.";
  private static final int HAN_RUN = 3;

  /// Words with a blank between, and the starts of the pairs of them that say something.
  private record Phrase(String text, List<Integer> starts, int least) {}

  /// Words said again, and all that goes with them, as offsets.
  record Said(int start, int end, int from, int to) {}

  static Phrases of(String value) {
    List<Phrase> phrases = new ArrayList<>();
    for (String part : value.toLowerCase(Locale.ROOT).split("[,，;；、。.]")) {
      String text = part.strip().replaceAll("\\s+", " ");
      boolean han = text.codePoints().anyMatch(Character::isIdeographic);
      List<Integer> starts = han ? signs(text) : pairs(text);
      if (!starts.isEmpty()) {
        phrases.add(new Phrase(text, starts, han ? HAN_RUN : 0));
      }
    }
    return new Phrases(List.copyOf(phrases));
  }

  private static List<Integer> signs(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; at + HAN_RUN <= text.length(); at++) {
      starts.add(at);
    }
    return starts;
  }

  private static List<Integer> pairs(String text) {
    List<Integer> starts = new ArrayList<>();
    String[] words = text.split(" ");
    int at = 0;
    for (int i = 0; i + 1 < words.length; i++) {
      if (!LINKS.contains(words[i]) && !LINKS.contains(words[i + 1])) {
        starts.add(at);
      }
      at += words[i].length() + 1;
    }
    return starts;
  }

  /// The first place of each phrase in a text, which is in lower case.
  List<Said> in(String text) {
    List<Said> found = new ArrayList<>();
    for (Phrase phrase : all) {
      for (int start : phrase.starts()) {
        Optional<Said> said = said(phrase, start, text);
        if (said.isPresent()) {
          found.add(said.get());
          break;
        }
      }
    }
    return found;
  }

  private static Optional<Said> said(Phrase phrase, int start, String text) {
    String words = phrase.text();
    int second = phrase.least() > 0 ? start + phrase.least() : secondEnd(words, start);
    int at = text.indexOf(words.substring(start, second));
    if (at < 0 || isInWord(text, at)) {
      return Optional.empty();
    }
    int length = second - start;
    while (at + length < text.length()
        && start + length < words.length()
        && text.charAt(at + length) == words.charAt(start + length)) {
      length++;
    }
    while (length > second - start && isInWord(text, at + length)) {
      length--;
    }
    return isInWord(text, at + length) ? Optional.empty() : described(text, at, at + length);
  }

  private static int secondEnd(String words, int start) {
    int blank = words.indexOf(' ', words.indexOf(' ', start) + 1);
    return blank < 0 ? words.length() : blank;
  }

  private static Optional<Said> described(String text, int start, int found) {
    int end = text.substring(0, found).stripTrailing().length();
    Matcher before = BEFORE.matcher(text.substring(0, start));
    if (before.find()) {
      return Optional.of(new Said(start, end, before.start(), end));
    }
    int comma = text.substring(0, start).stripTrailing().length() - 1;
    int next = end + text.substring(end).length() - text.substring(end).stripLeading().length();
    boolean opens = comma < 0 || ENDS.indexOf(text.charAt(comma)) >= 0;
    boolean closes = next >= text.length() || ENDS.indexOf(text.charAt(next)) >= 0;
    if (!opens || !closes) {
      return Optional.empty();
    }
    boolean first = comma < 0 || text.charAt(comma) == '|';
    return Optional.of(
        first
            ? new Said(start, end, start, next >= text.length() ? end : next + 1)
            : new Said(start, end, comma, end));
  }

  /// Whether a word of letters goes on over this place.
  private static boolean isInWord(String text, int at) {
    return at > 0
        && at < text.length()
        && text.charAt(at) < 0x2E80
        && text.charAt(at - 1) < 0x2E80
        && Character.isLetterOrDigit(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
