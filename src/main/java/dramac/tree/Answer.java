package dramac.tree;

import java.util.List;
import java.util.Optional;

/// The shortest values a directive may have.
public enum Answer implements Worded {
  YES("yes", "是"),
  NO("no", "否"),
  NONE("none", "无");

  public static final Lexicon<Answer> LEXICON = Lexicon.of(values());

  private final List<String> words;

  Answer(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<Answer> of(String typed) {
    return LEXICON.find(typed);
  }
}
