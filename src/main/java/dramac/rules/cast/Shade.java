package dramac.rules.cast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A colour or a length, in all the words for it; two words of one shade do not contradict.
enum Shade {
  BLACK("black|raven|jet|黑"),
  BROWN("brown|chestnut|brunette|auburn|棕|褐"),
  BLOND("blonde|blond|golden|金"),
  RED("red|ginger|红"),
  WHITE("white|白"),
  GREY("grey|gray|灰"),
  SILVER("silver|银"),
  BLUE("blue|蓝"),
  GREEN("green|绿"),
  HAZEL("hazel|amber|琥珀"),
  PINK("pink|粉"),
  PURPLE("purple|violet|紫"),
  PALE("pale|fair|ivory|porcelain|苍白|白皙"),
  TAN("tanned|tan|olive|bronze|古铜|小麦色"),
  DARK("dark|深"),
  LONG("long|waist-length|hip-length|shoulder-length|长|及腰|披肩"),
  SHORT("short|cropped|bob|buzz|pixie|shaved|短|寸头");

  /// Any word of any shade, the longer before the shorter.
  static final String ANY = any();

  /// What any of these words begins with.
  static final String FIRSTS = firsts();

  private static final List<Set<Shade>> LIKE =
      List.of(
          EnumSet.of(GREY, SILVER, WHITE),
          EnumSet.of(DARK, BLACK),
          EnumSet.of(DARK, BROWN),
          EnumSet.of(DARK, TAN),
          EnumSet.of(BROWN, TAN),
          EnumSet.of(PALE, WHITE),
          EnumSet.of(PALE, BLOND),
          EnumSet.of(HAZEL, BROWN),
          EnumSet.of(HAZEL, GREEN),
          EnumSet.of(HAZEL, BLOND));

  private static final Pattern EACH = Pattern.compile("(?i)(?:" + ANY + ")");

  private final String words;
  private final Pattern pattern;

  Shade(String words) {
    this.words = words;
    this.pattern = Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])");
  }

  boolean isLength() {
    return this == LONG || this == SHORT;
  }

  /// Whether one thing may be called both: dark hair is black or brown, a fair skin is white.
  boolean isLike(Shade other) {
    return this == other || LIKE.stream().anyMatch(both -> both.containsAll(Set.of(this, other)));
  }

  boolean isIn(String text) {
    return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /// The shade a word stands for.
  static Optional<Shade> of(String word) {
    for (Shade shade : values()) {
      if (shade.pattern.matcher(word.toLowerCase(Locale.ROOT)).matches()) {
        return Optional.of(shade);
      }
    }
    return Optional.empty();
  }

  /// The words for shades in a text, in order.
  static List<String> wordsIn(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = EACH.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static String any() {
    return String.join("|", all().sorted((a, b) -> b.length() - a.length()).toList());
  }

  private static String firsts() {
    return all().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
  }

  private static Stream<String> all() {
    return Arrays.stream(values()).flatMap(shade -> Stream.of(shade.words.split("\\|")));
  }
}
