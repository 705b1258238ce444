package dramac.tree;

import java.util.List;
import java.util.Optional;

/// What a character is to the story.
public enum Role implements Worded {
  PROTAGONIST("protagonist", "主角"),
  LOVE_INTEREST("love-interest", "恋人"),
  ANTAGONIST("antagonist", "反派"),
  SUPPORTER("supporter", "配角"),
  MINOR("minor", "龙套"),
  NARRATOR("narrator", "旁白者");

  public static final Lexicon<Role> LEXICON = Lexicon.of(values());

  private final List<String> words;

  Role(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<Role> of(String typed) {
    return LEXICON.find(typed);
  }
}
