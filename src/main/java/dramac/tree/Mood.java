package dramac.tree;

import java.util.List;
import java.util.Optional;

/// What music feels like.
public enum Mood implements Worded {
  DRAMATIC("dramatic", "戏剧"),
  ROMANTIC("romantic", "浪漫"),
  COMEDIC("comedic", "喜剧"),
  SUSPENSE("suspense", "悬疑"),
  TRIUMPHANT("triumphant", "凯旋"),
  MELANCHOLIC("melancholic", "忧郁");

  public static final Lexicon<Mood> LEXICON = Lexicon.of(values());

  private final List<String> words;

  Mood(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<Mood> of(String typed) {
    return LEXICON.find(typed);
  }
}
